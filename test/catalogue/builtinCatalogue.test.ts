import * as en from "../../src/catalogue/builtin/en";
import * as nb from "../../src/catalogue/builtin/nb";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue";
import { checkProfile } from "../../src/catalogue/checkProfile";
import {
  allQuestions,
  catalogueCap,
  evidenceKinds,
  provenances,
  respondentRoles,
  type Catalogue,
} from "../../src/model/catalogue";
import { languages, type Language } from "../../src/model/language";
import { dimensions } from "../../src/model/profile";
import { bannedWords } from "../support/bannedWords";

const areaKeys = [
  "democracy",
  "users",
  "governance",
  "leadership",
  "results",
  "employer",
  "learning",
  "community",
];

/** The published cap of every criterion, and how many questions we give it. */
const criteria: readonly (readonly [id: string, cap: number, questions: number])[] = [
  ["1.1", 15, 2],
  ["1.2", 20, 4],
  ["1.3", 25, 5],
  ["1.4", 30, 7],
  ["1.5", 10, 2],
  ["2.1", 15, 3],
  ["2.2", 25, 5],
  ["2.3", 20, 4],
  ["2.4", 20, 4],
  ["2.5", 20, 4],
  ["3.1", 15, 4],
  ["3.2", 25, 5],
  ["3.3", 25, 5],
  ["3.4", 20, 3],
  ["3.5", 15, 5],
  ["4.1", 15, 3],
  ["4.2", 10, 2],
  ["4.3", 20, 3],
  ["4.4", 15, 4],
  ["4.5", 20, 4],
  ["4.6", 20, 3],
  ["5.1", 15, 3],
  ["5.2", 25, 5],
  ["5.3", 15, 3],
  ["5.4", 15, 3],
  ["5.5", 20, 4],
  ["5.6", 10, 2],
  ["6.1", 15, 3],
  ["6.2", 20, 4],
  ["6.3", 25, 6],
  ["6.4", 15, 3],
  ["6.5", 15, 3],
  ["6.6", 10, 2],
  ["7.1", 15, 3],
  ["7.2", 25, 5],
  ["7.3", 20, 4],
  ["7.4", 20, 4],
  ["7.5", 20, 4],
  ["8.1", 15, 3],
  ["8.2", 15, 3],
  ["8.3", 15, 5],
  ["8.4", 15, 4],
  ["8.5", 10, 2],
  ["8.6", 15, 3],
  ["8.7", 15, 3],
];

/** Ids of questions that went before the first release; a permanent id is never used again. */
const retired = ["1.1.3", "2.2.6", "3.4.2", "4.1.2", "4.3.4", "4.6.4", "5.2.6", "7.2.6"];

const catalogues = { nb: builtinCatalogue("nb"), en: builtinCatalogue("en") };
const written = { nb, en };

const criteriaOf = (catalogue: Catalogue) => catalogue.areas.flatMap((area) => area.criteria);

/** Every text of a language with its place, so that a failure says where to look. */
function placedTexts(language: Language): { place: string; text: string }[] {
  const catalogue = catalogues[language];
  return [
    { place: "name", text: catalogue.name },
    ...catalogue.areas.flatMap(({ key, name, shortName }) => [
      { place: `${key} name`, text: name },
      { place: `${key} shortName`, text: shortName },
    ]),
    ...criteriaOf(catalogue).map(({ id, title }) => ({ place: `${id} title`, text: title })),
    ...allQuestions(catalogue).flatMap(({ id, text, guidance }) => [
      { place: `${id} text`, text },
      { place: `${id} guidance`, text: guidance },
    ]),
    ...dimensions.flatMap((dimension) =>
      builtinProfile(language).anchors[dimension].map((text, level) => ({
        place: `anchor ${dimension} ${level}`,
        text,
      })),
    ),
  ];
}

/** The texts that fail a rule; a test expects none. */
const offenders = (language: Language, fails: (text: string) => boolean, kind = "") =>
  placedTexts(language).filter(({ place, text }) => place.endsWith(kind) && fails(text));

const longerThan = (min: number, max: number) => (text: string) =>
  text.length < min || text.length > max;

describe("structure", () => {
  test.each(languages)("%s: 8 areas, 45 criteria and 165 questions with their caps", (language) => {
    const catalogue = catalogues[language];
    expect(catalogue.areas.map(({ key }) => key)).toEqual(areaKeys);
    expect(catalogue.areas.map(({ cap }) => cap)).toEqual(areaKeys.map(() => 100));
    expect(catalogueCap(catalogue)).toBe(800);
    expect(
      criteriaOf(catalogue).map(({ id, cap, questions }) => [id, cap, questions.length]),
    ).toEqual(criteria);
    expect(criteriaOf(catalogue)).toHaveLength(45);
    expect(allQuestions(catalogue)).toHaveLength(165);
  });

  test("ids are unique, of the form 1.2.3, in order, and none that is retired is used again", () => {
    const expected = criteria.flatMap(([id, , questions]) => {
      const numbers = Array.from(
        { length: questions + retired.length },
        (_, n) => `${id}.${n + 1}`,
      );
      return numbers.filter((number) => !retired.includes(number)).slice(0, questions);
    });
    const ids = allQuestions(catalogues.nb).map(({ id }) => id);
    expect(ids).toEqual(expected);
    expect(new Set(ids).size).toBe(165);
    expect(catalogues.nb.areas.map(({ id }) => id)).toEqual(areaKeys.map((_, i) => String(i + 1)));
    for (const area of catalogues.nb.areas) {
      expect(area.criteria.map(({ id }) => id)).toEqual(
        area.criteria.map((_, index) => `${area.id}.${index + 1}`),
      );
    }
  });

  test("caps go in halves, none is below 1, and they sum exactly to the criterion's", () => {
    const questions = allQuestions(catalogues.nb);
    expect(questions.filter(({ cap }) => !Number.isInteger(cap * 2) || cap < 1)).toEqual([]);
    const sums = criteriaOf(catalogues.nb).map((criterion) => [
      criterion.id,
      criterion.questions.reduce((sum, { cap }) => sum + cap, 0),
    ]);
    expect(sums).toEqual(criteria.map(([id, cap]) => [id, cap]));
  });

  test("every question says whom to ask, where to look and where it comes from", () => {
    const among = (chosen: readonly string[], allowed: readonly string[]) =>
      chosen.length > 0 &&
      new Set(chosen).size === chosen.length &&
      chosen.every((one) => allowed.includes(one));
    const faulty = allQuestions(catalogues.nb).filter(
      ({ respondents, evidence, provenance }) =>
        !among(respondents, respondentRoles) ||
        !among(evidence, evidenceKinds) ||
        !among([provenance], provenances),
    );
    expect(faulty).toEqual([]);
  });

  test("every criterion has a question whose practice the published findings show", () => {
    const without = criteriaOf(catalogues.nb).filter(
      ({ questions }) => !questions.some(({ provenance }) => provenance === "deck"),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("the languages differ in nothing but the texts", () => {
    const bare = (catalogue: Catalogue) => ({
      ...catalogue,
      name: "",
      areas: catalogue.areas.map((area) => ({
        ...area,
        name: "",
        shortName: "",
        criteria: area.criteria.map((criterion) => ({
          ...criterion,
          title: "",
          questions: criterion.questions.map((q) => ({ ...q, text: "", guidance: "" })),
        })),
      })),
    });
    expect(bare(catalogues.en)).toEqual(bare(catalogues.nb));
  });

  test.each(languages)("%s: the checks that every catalogue and profile must pass", (language) => {
    expect(checkCatalogue(catalogues[language])).toEqual([]);
    expect(checkProfile(builtinProfile(language))).toEqual([]);
  });
});

describe.each(languages)("texts in %s", (language) => {
  test("every text is there, and no others, in order", () => {
    const { areas } = written[language];
    expect(Object.keys(areas)).toEqual(areaKeys);
    const keys = (field: "criteria" | "questions") =>
      areaKeys.flatMap((key) => Object.keys(areas[key]?.[field] ?? {}));
    expect(keys("criteria")).toEqual(criteria.map(([id]) => id));
    expect(keys("questions")).toEqual(allQuestions(catalogues[language]).map(({ id }) => id));
    expect(offenders(language, (text) => text === "" || text !== text.trim())).toEqual([]);
  });

  test("texts keep to their lengths", () => {
    expect(offenders(language, longerThan(35, 160), " text")).toEqual([]);
    expect(offenders(language, longerThan(80, 220), " guidance")).toEqual([]);
    expect(offenders(language, longerThan(5, 60), " title")).toEqual([]);
    expect(offenders(language, longerThan(3, 20), " shortName")).toEqual([]);
  });

  // "Has it …?" for what may be missing, "How …?" for what is done somehow: one hand throughout.
  const form = {
    nb: { question: /^(Har|Hvordan) [^?]+\?$/, guidance: /^Se etter / },
    en: { question: /^(How|(Does|Do) .+ have) [^?]+\?$/, guidance: /^Look for / },
  }[language];

  test("a question is one question, in one of two forms", () => {
    expect(offenders(language, (text) => !form.question.test(text), " text")).toEqual([]);
  });

  // Results are also what some practices are about; so is a quality system.
  test("a question asks one thing, and leaves the four dimensions to their levels", () => {
    const wrong = {
      nb: /\b(og (hvordan|hva|hvorfor)|både|samt|og\/eller|system|omfang\p{L}*|evaluer\p{L}*|i alle|i hele|for alle|på alle|alle enheter|som brukes|som følges)\b/iu,
      en: /\b(and (how|what|why)|both|as well as|and\/or|(?<!quality )system|extent|evaluat\w+|in all|throughout the municipality|for all|every unit|all units|that is used)\b/i,
    }[language];
    expect(offenders(language, (text) => wrong.test(text), " text")).toEqual([]);
  });

  test("guidance is one sentence", () => {
    const fails = (text: string) =>
      !form.guidance.test(text) || !text.endsWith(".") || /[.?!;:]\s/.test(text);
    expect(offenders(language, fails, " guidance")).toEqual([]);
  });

  test("titles are noun phrases: a capital first, no mark last", () => {
    expect(offenders(language, (text) => !/^\p{Lu}.*[^.?!:]$/u.test(text), " title")).toEqual([]);
  });

  test("no straight quotes, foreign quotes, doubled spaces or stray characters", () => {
    const stray = {
      nb: /["'’‘“”]|\s{2}|[^\S ]|\p{C}| [,.?]/u,
      en: /["'«»]|\s{2}|[^\S ]|\p{C}| [,.?]/u,
    }[language];
    expect(offenders(language, (text) => stray.test(text))).toEqual([]);
  });

  test("not a word of the other language", () => {
    const foreign = {
      nb: /\b(the|of|and|with|from|how|does|which|are|is|by|their|its|this|that|has|have|unit|council|residents?|feedback|review|workshop|benchmark\w*|performance|leadership)\b/i,
      en: /[æøåÆØÅ]|\b(og|som|av|til|etter|ikke|eller|hvordan|kommune(?!kompasset)\w*|enhet\w*|virksomhet\w*|lag|tiltak)\b/i,
    }[language];
    expect(offenders(language, (text) => foreign.test(text))).toEqual([]);
  });

  test("one word for one thing", () => {
    const avoided = {
      nb: /rådmann|politiker|nytilsatt|\bvirksomheten|høgskole|\bborger|\bkunde|\bfrem|handlingsprogram|\bmedarbeider(e|ne)\b|administrasjonsutvalg/i,
      en: /councillor|citizen|(?<!line )manager|yearly|municipal plan\b|\baims?\b|\bhiring\b|financial deviation|(?<!s)iz(e|ed|ing|ation)\b/i,
    }[language];
    const isWrong = (text: string) => avoided.test(text) || bannedWords[language].test(text);
    expect(offenders(language, isWrong)).toEqual([]);
  });
});

describe.each(languages)("likeness in %s", (language) => {
  const normal = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();

  test("no two texts are alike", () => {
    const places = new Map<string, string[]>();
    for (const { place, text } of placedTexts(language)) {
      if (place.endsWith("ame")) continue;
      places.set(normal(text), [...(places.get(normal(text)) ?? []), place]);
    }
    expect([...places.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  /** Words of every other question, which make none of them alike. */
  const common = {
    nb: "har hvordan kommune kommunen kommunens en ett et de den der det som i på av til for fra med mot om og eller ut over opp inn er at å hva når blir får sine sin seg brukes bruker arbeider enhetene enhet hele alle egne egen andre ved mellom",
    en: "how does do the municipality municipality’s municipal have has is are a an one in on of to for from with and or its their that which who it as at by be units unit use used uses how when what through work all own other those whether",
  }[language];

  /** Word stems, cut at eight letters so that inflections agree. */
  const contentWords = (text: string): Set<string> =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}’-]+/u)
        .filter((word) => word !== "" && !common.split(" ").includes(word))
        .map((word) => word.slice(0, 8)),
    );

  const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
    const both = [...one].filter((word) => other.has(word)).length;
    return both / (one.size + other.size - both);
  };

  function pairsAbove(bound: number, kind: " text" | " guidance") {
    const all = placedTexts(language)
      .filter(({ place }) => place.endsWith(kind))
      .map(({ place, text }) => ({ line: `${place}: ${text}`, words: contentWords(text) }));
    return all.flatMap((one, index) =>
      all
        .slice(0, index)
        .map((other) => ({ likeness: share(one.words, other.words), of: [other.line, one.line] }))
        .filter(({ likeness }) => likeness > bound),
    );
  }

  // The nearest honest pair is 7.5.1 and 7.5.2 in English (gathering suggestions, answering them),
  // with 0.43; a question merely reworded shares more than that.
  test("no two questions share too many of their words", () => {
    expect(pairsAbove(0.45, " text")).toEqual([]);
  });

  test("no two guidances look for the same", () => {
    expect(pairsAbove(0.35, " guidance")).toEqual([]);
  });
});

describe.each(languages)("anchors in %s", (language) => {
  const { anchors } = builtinProfile(language);

  test("five different lines of at most 90 characters for each of four dimensions", () => {
    expect(Object.keys(anchors)).toEqual([...dimensions]);
    for (const dimension of dimensions) expect(new Set(anchors[dimension]).size).toBe(5);
    const fails = (text: string) => text.length > 90 || text.endsWith(".");
    const lines = dimensions.flatMap((dimension) => anchors[dimension]);
    expect(lines.filter(fails)).toEqual([]);
  });

  test("level 0 of System is what the gate says: adopted or planned counts for nothing", () => {
    expect(anchors.system[0]).toMatch(
      { nb: /vedtatt.*planlagt/, en: /adopted.*planned/ }[language],
    );
  });
});
