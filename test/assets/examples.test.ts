import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { builtinProfile } from "../../src/catalogue/builtinProfile";
import { scoreAssessment } from "../../src/engine/scoreAssessment";
import { parseAnswersFile, type AnswersFile } from "../../src/files/answersFile";
import { parseMeasurementsCsv } from "../../src/files/measurementsCsv";
import type { Assessment, QuestionState } from "../../src/model/assessment";
import { questionsOf } from "../../src/model/catalogue";
import type { Measurement } from "../../src/model/measurement";
import type { Outcome } from "../../src/model/problem";
import { bannedWords } from "../support/bannedWords";

/** Karasjok 2019: the published points of the criteria, and of the areas as printed. */
const published: readonly (readonly [area: number, criteria: readonly number[]])[] = [
  [21, [1.5, 8.0, 0.0, 7.4, 4.5]],
  [16, [3.0, 1.0, 9.7, 2.0, 0.0]],
  [43, [4.3, 5.3, 12.8, 15.0, 6.1]],
  [33, [3.0, 6.0, 3.9, 2.3, 9.3, 8.6]],
  [5, [0.0, 0.0, 0.0, 0.0, 0.0, 4.7]],
  [29, [3.0, 5.4, 8.0, 1.9, 6.5, 4.0]],
  [19, [0.0, 7.9, 8.6, 2.5, 0.0]],
  [46, [6.8, 9.0, 11.0, 8.6, 5.8, 5.2, 0.0]],
];
const publishedAreas = published.map(([area]) => area);
const publishedCriteria = Object.fromEntries(
  published.flatMap(([, criteria], area) =>
    criteria.map((points, criterion) => [`${area + 1}.${criterion + 1}`, points]),
  ),
);

const catalogue = builtinCatalogue("nb");
const areaKeys = catalogue.areas.map(({ key }) => key);

function asset(name: string): string {
  return readFileSync(join(__dirname, "../../assets", name), "utf8");
}

function sound<T>(outcome: Outcome<T>): T {
  if (!outcome.ok || outcome.problems.length > 0) {
    throw new Error(JSON.stringify(outcome.problems, null, 2));
  }
  return outcome.value;
}

function answersFile(name: string): { file: AnswersFile; assessment: Assessment } {
  const file = sound(parseAnswersFile(asset(name), catalogue));
  const profile = builtinProfile("nb");
  return { file, assessment: scoreAssessment({ catalogue, profile, answers: file.answers }) };
}

function measurements(name: string): Measurement[] {
  return sound(parseMeasurementsCsv(asset(name), areaKeys, { cap: 800 }));
}

function reportedById(results: Assessment["criteria"]): Record<string, number | null> {
  return Object.fromEntries(results.map(({ id, reported }) => [id, reported]));
}

function countStates({ questions }: Assessment): Partial<Record<QuestionState, number>> {
  const counts: Partial<Record<QuestionState, number>> = {};
  for (const { state } of questions) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** The findings of each area, those of its questions and those of none. */
function findingsByArea({
  answers,
  freeFindings,
}: AnswersFile): { kind: unknown; text: string }[][] {
  return catalogue.areas.map((area) => [
    ...questionsOf(area).flatMap(({ id }) => {
      const finding = answers[id]?.finding;
      return finding && finding.kind !== "" ? [finding] : [];
    }),
    ...freeFindings.filter(({ areaKey }) => areaKey === area.key),
  ]);
}

const examples = [
  "karasjok-2019-direct.json",
  "karasjok-2019-levels.json",
  "eksempel-answers.json",
];

describe.each(examples)("%s", (name) => {
  const { file, assessment } = answersFile(name);

  test("has no invalid answer and no warning", () => {
    expect(assessment.problems).toEqual([]);
    expect(assessment.questions.filter(({ warnings }) => warnings.length > 0)).toEqual([]);
  });

  test("says that it is an example", () => {
    expect(file.label).toMatch(/^(Rekonstruert|Oppdiktet) eksempel/);
  });

  test("has findings in every area, none twice, each short enough for a slide", () => {
    const findings = findingsByArea(file);
    const texts = findings.flat().map(({ text }) => text);
    for (const ofArea of findings) expect(ofArea.length).toBeGreaterThanOrEqual(5);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text === "" || text.length > 140)).toEqual([]);
    for (const key of areaKeys) {
      expect(file.freeFindings.filter(({ areaKey }) => areaKey === key).length).toBeLessThan(11);
    }
  });

  test("uses the words of the workbook", () => {
    const texts = [
      ...Object.values(file.answers).flatMap(({ evidence, comment, remark, reply }) => [
        evidence,
        comment,
        remark,
        reply,
      ]),
      ...findingsByArea(file).flatMap((findings) => findings.map(({ text }) => text)),
    ];
    expect(texts.filter((text) => bannedWords.nb.test(text))).toEqual([]);
  });

  test("is judged plausibly: no question has all other dimensions above System", () => {
    const implausible = Object.entries(file.answers).filter(
      ([, { system, extent, result, evaluation }]) =>
        system !== null &&
        [extent, result, evaluation].every((level) => Number(level) > Number(system)),
    );
    expect(implausible).toEqual([]);
  });
});

describe("Karasjok by direct points", () => {
  const { file, assessment } = answersFile("karasjok-2019-direct.json");

  test("reproduces every published figure", () => {
    expect(reportedById(assessment.criteria)).toEqual(publishedCriteria);
    expect(assessment.areas.map(({ reported }) => reported)).toEqual(publishedAreas);
    expect(assessment.total).toMatchObject({ reported: 212, band: [201, 223], status: "complete" });
  });

  test("keeps the published criterion points exactly, but for 3.1 = 4.29", () => {
    const exact = Object.fromEntries(assessment.criteria.map(({ id, exact }) => [id, exact]));
    expect(exact).toEqual({ ...publishedCriteria, "3.1": 4.29 });
  });

  test("gives every question direct points of at most two decimals, and says they are reconstructed", () => {
    expect(countStates(assessment)).toEqual({ direct: 165 });
    for (const { direct, comment } of Object.values(file.answers)) {
      expect(String(direct)).toMatch(/^\d+(\.\d{1,2})?$/);
      expect(comment).toMatch(/^Rekonstruert: /);
    }
  });

  test("names the municipality and no evaluator", () => {
    expect(file.municipality).toEqual({ name: "Karasjok", country: "NO", population: 2600 });
    expect(file.round).toEqual({ year: 2019, evaluators: [] });
  });
});

describe("Karasjok by levels", () => {
  const { file, assessment } = answersFile("karasjok-2019-levels.json");

  test("comes as near to the published figures as five levels allow", () => {
    expect(countStates(assessment)).toEqual({ scored: 165 });
    for (const { id, exact } of assessment.criteria) {
      expect(Math.abs((exact ?? NaN) - (publishedCriteria[id] ?? NaN))).toBeLessThan(0.1501);
    }
    expect(assessment.areas.map(({ reported }) => reported)).toEqual(publishedAreas);
    expect(assessment.total.reported).toBe(212);
  });

  test("prints other points than the published ones for two criteria only", () => {
    const other = { "4.5": 9.4, "5.6": 4.8 };
    expect(reportedById(assessment.criteria)).toEqual({ ...publishedCriteria, ...other });
  });

  test("has the same findings as the direct points", () => {
    const direct = answersFile("karasjok-2019-direct.json").file;
    expect(findingsByArea(file)).toEqual(findingsByArea(direct));
  });
});

describe("Eksempelvik", () => {
  const { file, assessment } = answersFile("eksempel-answers.json");

  test("is in progress and has questions in every state but invalid", () => {
    expect(countStates(assessment)).toEqual({
      scored: 155,
      direct: 1,
      notApplicable: 2,
      partial: 3,
      blank: 4,
    });
    expect(assessment.total.status).toBe("in progress");
    expect(assessment.total.reported).toBe(376);
  });

  test("has strengths, challenges and weaknesses in every area, and two gold stars", () => {
    const kinds = findingsByArea(file).map((findings) => findings.map(({ kind }) => kind));
    for (const ofArea of kinds) {
      expect(ofArea).toEqual(expect.arrayContaining(["strength", "challenge", "weakness"]));
    }
    expect(kinds.flat().filter((kind) => kind === "goldStar")).toHaveLength(2);
  });

  test("has three remarks, one of them with a reply", () => {
    const answers = Object.values(file.answers);
    expect(answers.filter(({ remark }) => remark !== "")).toHaveLength(3);
    expect(answers.filter(({ reply }) => reply !== "")).toHaveLength(1);
  });
});

describe("fictional measurements", () => {
  const rows = measurements("fictional-60.csv");
  const names = [...new Set(rows.map(({ municipality }) => municipality))];

  test("are of 60 municipalities, five of them measured twice", () => {
    expect(names).toHaveLength(60);
    expect(rows).toHaveLength(65);
    expect(new Set(rows.map(({ municipality, year }) => `${municipality} ${year}`)).size).toBe(65);
  });

  test("say in every row that they are fictional", () => {
    for (const { municipality, source } of rows) {
      expect(municipality).toMatch(/^.{1,21} \(fiktiv\)$/);
      expect(source).toBe("Fiktivt tall fra Kompassbok");
    }
  });

  test("have all eight areas as whole points, and totals that are their sums", () => {
    for (const { areas, total } of rows) {
      expect(Object.keys(areas)).toEqual(areaKeys);
      const points = Object.values(areas);
      expect(points.every((value) => Number.isInteger(value) && value >= 0 && value <= 100)).toBe(
        true,
      );
      expect(points.reduce((sum, value) => sum + value, 0)).toBe(total);
    }
  });

  test("fill the three population bands", () => {
    const bandOf = (population: number) => (population < 5000 ? 0 : population < 20_000 ? 1 : 2);
    const bands = names.map((name) => {
      const own = rows.filter(({ municipality }) => municipality === name);
      return [...new Set(own.map(({ population }) => bandOf(population ?? NaN)))];
    });
    expect(
      [0, 1, 2].map((band) => bands.filter((own) => own.join() === String(band)).length),
    ).toEqual([24, 22, 14]);
  });
});

describe("public measurements", () => {
  const rows = measurements("public-scores.csv");

  test("have a source in every row: the presentation, or a page's address", () => {
    expect(rows).toHaveLength(29);
    for (const { municipality, source } of rows) {
      expect(source).toMatch(
        municipality === "Karasjok"
          ? /^KS-K, presentasjon for styringsgruppen i Karasjok 7\.3\.2019$/
          : /^https?:\/\//,
      );
    }
  });

  test("have totals that are the sums of the areas, where all are public", () => {
    const whole = rows.filter(({ areas }) => Object.keys(areas).length === areaKeys.length);
    expect(whole.map(({ municipality }) => municipality)).toEqual([
      "Karasjok",
      "Grästorp",
      "Mölndal",
      "Vallentuna",
      "Sverige (snitt)",
    ]);
    for (const { areas, total } of whole) {
      expect(Object.values(areas).reduce((sum, value) => sum + value, 0)).toBe(total);
    }
  });

  test("match the areas of the 2020 version by name, not by position", () => {
    const vallentuna = rows.find(
      ({ municipality, year }) => municipality === "Vallentuna" && year === 2021,
    );
    expect(vallentuna?.areas).toEqual({
      democracy: 73,
      community: 75,
      governance: 80,
      results: 83,
      users: 86,
      learning: 82,
      employer: 86,
      leadership: 83,
    });
  });

  test("let Karasjok's total be compared with three others of its country and version", () => {
    const own = rows[0];
    const others = rows.filter(
      ({ kind, country, version, municipality }) =>
        kind === "measurement" &&
        country === own?.country &&
        version === own.version &&
        municipality !== own.municipality,
    );
    expect(own?.municipality).toBe("Karasjok");
    expect(new Set(others.map(({ municipality }) => municipality)).size).toBe(3);
  });

  test("are as docs/public-data.md says", () => {
    const page = readFileSync(join(__dirname, "../../docs/public-data.md"), "utf8");
    const measured = rows.filter(({ kind }) => kind === "measurement");
    const names = (of: readonly Measurement[]) => new Set(of.map((each) => each.municipality));
    expect(page).toContain(`${measured.length} results of ${names(measured).size} municipalities`);
    const years = rows.map(({ year }) => year);
    expect(page).toContain(`from ${Math.min(...years)} to ${Math.max(...years)}`);
    const sizes = rows.map(
      ({ country, version }) =>
        names(measured.filter((row) => row.country === country && row.version === version)).size,
    );
    expect(page).toContain("more than five");
    expect(Math.max(...sizes)).toBe(5);
    const own = measured.filter(({ country, version }) => country === "NO" && version === "2.1");
    expect([...names(own)].sort()).toEqual(["Karasjok", "Kristiansund", "Røros", "Ulstein"]);
  });

  test("have two published averages", () => {
    const averages = rows.filter(({ kind }) => kind === "average");
    expect(averages.map(({ municipality, version }) => [municipality, version])).toEqual([
      ["Sverige (snitt)", "2.1"],
      ["Sverige (snitt)", "2020"],
    ]);
  });
});
