import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAnswersFile } from "../../src/files/answersFile";
import { parseCatalogueJson, serializeCatalogue } from "../../src/files/catalogueFile";
import { fitsSchema } from "./schemaCheck";
import { smallCatalogue } from "./smallCatalogue";

/**
 * The schemas in assets/ are for others; the parsers decide. So both judge thousands of files that
 * differ from a good one in one place, and must agree on each.
 */

type Path = readonly (string | number)[];

interface Variant {
  readonly what: string;
  readonly content: unknown;
}

const answers = {
  format: "kompassbok-answers/1",
  municipality: { name: "Karasjok", country: "NO", population: 2600 },
  round: { year: 2019, evaluators: ["Ann", "Bo"] },
  catalogue: { id: "small", version: "1" },
  phase: {
    current: "factCheck",
    draft: "2026-11-02",
    factCheck: "2026-11-30",
    final: "2026-12-14",
  },
  label: "An example",
  answers: {
    "1.1.1": {
      system: 3,
      extent: "2",
      result: true,
      evaluation: { error: "#N/A" },
      direct: 1.5,
      notApplicable: "x",
      evidence: "Plan",
      comment: "Why",
      finding: { kind: "goldStar", text: "Good" },
      remark: "Seen",
      reply: "Done",
      reviewNote: "Then",
    },
  },
  findings: [{ area: "users", kind: "challenge", text: "Hard" }],
  verdict: { whole: "Good\n\nin all", areas: { users: "Better" } },
};

const catalogue: unknown = JSON.parse(serializeCatalogue(smallCatalogue));

const rubbish = [
  ...[null, "", " ", "x", "NO", "strength", "goldStar", "mayor", "website", "deck", "democracy"],
  ...[21, 101, 121, 501, 1001, 32_768].map((length) => "a".repeat(length)),
  ...["a\tb\nc\r\nd", "a\u0007", "\ud800", "\uffff", "😀", "Å1", "1.1.1"],
  ...[0, 1, -1, 1.5, 1990, 2100, 2101, 20_000_000, 20_000_001, 1e307, true, false],
  ...[{ error: "#REF!" }, { error: "#OOPS" }, { error: null }],
  ...[[], {}, [null], ["mayor"], ["interview", "mail"], Array(21).fill("a"), [[]], [{}]],
];

/** Every value in a content with its path, from the top. */
function pathsOf(content: unknown, path: Path = []): Path[] {
  if (typeof content !== "object" || content === null) return [path];
  return [
    path,
    ...Object.entries(content).flatMap(([key, value]) =>
      pathsOf(value, [...path, Array.isArray(content) ? Number(key) : key]),
    ),
  ];
}

/** The content with another value at the path; undefined takes the key away. */
function changedAt(content: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(content)) {
    return content.map((item: unknown, index) =>
      index === key ? changedAt(item, rest, value) : item,
    );
  }
  const object = content as Record<string, unknown>;
  return { ...object, [key]: changedAt(object[key], rest, value) };
}

function variantsOf(content: unknown): Variant[] {
  return pathsOf(content).flatMap((path) => {
    const at = path.join(".");
    return [
      ...rubbish.map((value) => ({
        what: `${at} = ${JSON.stringify(value).slice(0, 40)}`,
        content: changedAt(content, path, value),
      })),
      {
        what: `${at}.unknown`,
        content: changedAt(content, [...path, "unknown"], 1),
      },
      ...(typeof path.at(-1) === "string"
        ? [{ what: `without ${at}`, content: changedAt(content, path, undefined) }]
        : []),
    ];
  });
}

function readSchema(name: string): Readonly<Record<string, unknown>> {
  const path = join(__dirname, "../../assets/schema", name);
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
}

/** Faults that a schema cannot know, because they lie in another file or between two values. */
const beyondSchema = new Set([
  "unknownQuestion",
  "unknownArea",
  "wrongCatalogue",
  "catalogueCapSum",
  "catalogueDoubled",
]);

describe.each([
  ["answers", answers, (text: string) => parseAnswersFile(text, smallCatalogue)],
  ["catalogue", catalogue, parseCatalogueJson],
] as const)("%s.schema.json", (name, example, parse) => {
  const schema = readSchema(`${name}.schema.json`);

  test("fits its example, as the parser does", () => {
    expect(fitsSchema(example, schema)).toBe(true);
    expect(parse(JSON.stringify(example))).toMatchObject({ ok: true });
  });

  test("agrees with the parser on every change of one value", () => {
    const variants = variantsOf(example);
    const disagreements = variants.flatMap(({ what, content }) => {
      const text = JSON.stringify(content);
      const faults = parse(text).problems.filter(
        ({ code, place }) =>
          !beyondSchema.has(code) &&
          !(code === "notAllowed" && place.field?.endsWith(".area") === true),
      );
      const fits = fitsSchema(JSON.parse(text), schema);
      return fits === (faults.length === 0) ? [] : [{ what, fits, faults }];
    });
    expect(variants.length).toBeGreaterThan(1000);
    expect(disagreements).toEqual([]);
  });
});
