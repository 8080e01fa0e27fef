import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/app/opening/readWorkbook";
import { calculate } from "../../src/ironcalc/calculator";
import { formatProblem } from "../../src/i18n/formatProblem";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import type { Outcome } from "../../src/model/problem";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { renderXlsx } from "../../src/xlsx/renderXlsx";
import { startCalculator } from "../ironcalc/planOf";
import { tiniestCatalogue } from "../model/inputCases";
import { inputsOf } from "../model/sampleInputs";

/*
 * A file of which bytes or XML were changed in any way is read, or refused in words; nothing is thrown.
 */
const capacity = {
  measurements: 2,
  actions: 1,
  interviews: 1,
  documents: 1,
  freeFindings: 1,
  printedFindings: 2,
};
const inputs = inputsOf(tiniestCatalogue, {
  measurements: [["Kommune 1", "NO", 2019, tiniestCatalogue.version, 500, null, null, 1, 1, null]],
});
startCalculator();
const plan = buildWorkbookPlan(inputs, capacity);
const file = renderXlsx(plan, calculate(plan));
const parts = unzipSync(file);
const paths = Object.keys(parts);
const t = terminalTranslator("en");

function expectRead(bytes: Uint8Array): void {
  const raw = readXlsx(bytes);
  expectWords(raw);
  if (raw.ok) expectWords(readWorkbook(raw.value));
}

/** There is a result or a reason, and all that is said of it is in words. */
function expectWords({ ok, problems }: Outcome<unknown>): void {
  expect(ok || problems.length > 0).toBe(true);
  for (const problem of problems) expect(formatProblem(problem, t)).toMatch(/\w/);
}

test("the file itself is read", () => {
  const raw = readXlsx(file);
  expect(raw.ok && readWorkbook(raw.value)).toMatchObject({ ok: true, problems: [] });
});

/** A place as a share of the length, and how many there. */
const place = fc.record({ at: fc.nat(9999), count: fc.nat(40) });

function spanOf({ at, count }: { at: number; count: number }, size: number): [number, number] {
  const start = Math.floor((at / 10_000) * size);
  return [start, Math.min(size, start + count)];
}

test("1,000 files with other bytes", () => {
  const change = fc.record({
    ...{ place, bytes: fc.uint8Array({ maxLength: 8 }) },
    kind: fc.constantFrom("cut", "insert", "replace", "end"),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let bytes = file;
      for (const { place: where, bytes: given, kind } of changes) {
        const [start, end] = spanOf(where, bytes.length);
        const rest = { cut: end, insert: start, replace: start + given.length, end: bytes.length };
        const added = kind === "cut" ? [] : given;
        bytes = Uint8Array.from([
          ...bytes.subarray(0, start),
          ...added,
          ...bytes.subarray(rest[kind]),
        ]);
      }
      expectRead(bytes);
    }),
    { numRuns: 1000 },
  );
});

const tokens = [
  ...[
    "<",
    ">",
    "&",
    '"',
    "'",
    "/",
    "=",
    "]]>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?x?>",
    "&#0;",
    "&#xD800;",
  ],
  ...["&amp;", "&nope;", "_x0000_", "\u0000", "\uFFFE", "\uD800", "é", " ", "\t"],
  ...[
    "0",
    "-1",
    "1e999",
    "NaN",
    "99999999999999999999",
    "A1048577",
    "XFE1",
    "#REF!",
    "$",
    "!",
    ":",
  ],
  ...["<c>", "</c>", "<row>", '<c r="A1" t="s"><v>9</v></c>', "<!DOCTYPE x>", 'xmlns="x"', "TRUE"],
];

test("1,000 files with other XML", () => {
  const change = fc.record({
    ...{ part: fc.nat(paths.length - 1), place, token: fc.constantFrom(...tokens) },
    kind: fc.constantFrom("cut", "double", "insert", "replace", "number", "swap"),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = { ...parts };
      for (const { part, place: where, token, kind } of changes) {
        const path = paths[part]!;
        const text = strFromU8(changed[path]!);
        changed[path] = strToU8(mutated(text, kind, spanOf(where, text.length), token));
      }
      expectRead(zipSync(changed, { level: 0 }));
    }),
    { numRuns: 1000 },
  );
});

function mutated(
  text: string,
  kind: string,
  [start, end]: [number, number],
  token: string,
): string {
  const [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (kind) {
    case "cut":
      return before + after;
    case "double":
      return before + within + within + after;
    case "insert":
      return before + token + within + after;
    case "replace":
      return before + token + after;
    case "number":
      return before + within + after.replace(/\d+/, token);
    default:
      // The next two values of attributes change places.
      return before + within + after.replace(/"([^"]*)"([^"]*)"([^"]*)"/, '"$3"$2"$1"');
  }
}
