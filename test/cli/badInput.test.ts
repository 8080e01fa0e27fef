import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { project, runAll, runCommand, type CommandResult } from "./runCommand";

const folder = mkdtempSync(join(tmpdir(), "kompassbok-bad-"));
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);
const generate = (...more: string[]) => [
  "generate",
  "--municipality",
  "Vik",
  "--year",
  "2026",
  "--out",
  "out.xlsx",
  ...more,
];
const answersFile = (answers: object, more: object = {}) =>
  JSON.stringify({
    format: "kompassbok-answers/1",
    municipality: { name: "Vik" },
    round: { year: 2026 },
    catalogue: { id: "kommunekompasset", version: "2.1" },
    answers,
    ...more,
  });
const header =
  "area_key,area_name,criterion_id,criterion_title,criterion_cap,question_id,question_cap,text";

write("empty.xlsx", "");
write("text.xlsx", "this is no workbook");
write("encrypted.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
write("foreign.zip.xlsx", zipSync({ "a.txt": strToU8("hello") }));
write("bomb.xlsx", zipSync({ "xl/workbook.xml": new Uint8Array(210 * 1024 * 1024) }, { level: 9 }));
write("whole.json", answersFile({}));
write("broken.json", '{"format": ');
write("unknown.json", answersFile({ "9.9.9": { system: 1 } }));
write("key.json", answersFile({ "1.1.1": { sistem: 1 } }));
write("type.json", answersFile({ "1.1.1": { comment: 5 } }));
write("other.json", answersFile({}, { catalogue: { id: "other", version: "9" } }));
write("caps.csv", `${header}\na,A,1.1,T,10,1.1.1,6,Is there one?\n`);
write(
  "weights.json",
  JSON.stringify({
    format: "kompassbok-profile/1",
    id: "p",
    version: "1",
    weights: { system: 0.9, extent: 0, result: 0, evaluation: 0 },
  }),
);
write(
  "scores.csv",
  "municipality,country,year,version,total\nVik,NO,2019,2.1,abc\nDal,XX,2019,2.1,5\n",
);

/** Arguments, exit status, and what the message says. */
const cases: readonly [name: string, args: readonly string[], status: number, says: RegExp][] = [
  ["no command", [], 2, /Usage/],
  ["unknown command", ["fly"], 2, /unknown command/],
  ["unknown option", generate("--colour", "red"), 2, /unknown option/],
  [
    "no name and no answers",
    ["generate", "--year", "2026", "--out", "out.xlsx"],
    2,
    /municipality/,
  ],
  ["no year", ["generate", "--municipality", "Vik", "--out", "out.xlsx"], 2, /--year/],
  ["no out", ["generate", "--municipality", "Vik", "--year", "2026"], 2, /--out/],
  [
    "a year that is none",
    ["generate", "--municipality", "Vik", "--year", "26x", "--out", "out.xlsx"],
    2,
    /whole number from 1990/,
  ],
  ["a population that is none", generate("--population", "many"), 2, /whole number from 1/],
  ["actions of no previous round", generate("--carry-actions"), 2, /needs --previous/],
  ["an unknown country", generate("--country", "FI"), 2, /NO, SE, DK/],
  ["an unknown language", generate("--language", "fr"), 2, /nb, en/],
  [
    "a name with forbidden characters",
    ["generate", "--municipality", "Vik[1]", "--year", "2026", "--out", "out.xlsx"],
    2,
    /Vik\[1\]/,
  ],
  [
    "a name that is a formula",
    ["generate", "--municipality", "=1+1", "--year", "2026", "--out", "out.xlsx"],
    2,
    /=1\+1/,
  ],
  [
    "a name of 300 characters",
    ["generate", "--municipality", "a".repeat(300), "--year", "2026", "--out", "out.xlsx"],
    2,
    /300/,
  ],
  [
    "out that is no workbook",
    ["generate", "--municipality", "Vik", "--year", "2026", "--out", "out.pdf"],
    2,
    /\.xlsx/,
  ],
  [
    "out in a folder that is not there",
    ["generate", "--municipality", "Vik", "--year", "2026", "--out", "no/out.xlsx"],
    2,
    /ENOENT/,
  ],
  ["answers that are not there", generate("--answers", "no.json"), 2, /no\.json.*ENOENT/],
  ["answers that are no JSON", generate("--answers", "broken.json"), 2, /JSON/],
  [
    "answers of another year",
    ["generate", "--answers", "whole.json", "--year", "2025", "--out", "out.xlsx"],
    2,
    /2025.*2026/,
  ],
  ["answers to an unknown question", generate("--answers", "unknown.json"), 1, /9\.9\.9/],
  ["answers with an unknown key", generate("--answers", "key.json"), 1, /sistem/],
  ["answers with a wrong type", generate("--answers", "type.json"), 1, /comment/],
  ["answers for another catalogue", generate("--answers", "other.json"), 1, /kommunekompasset/],
  ["a catalogue whose caps do not sum", generate("--catalogue", "caps.csv"), 1, /10.*6/],
  ["weights that do not sum to 1", generate("--profile", "weights.json"), 1, /0\.9/],
  ["measurements without a good row", generate("--measurements", "scores.csv"), 1, /abc[\s\S]*XX/],
  ["a workbook that is not there", ["score", "no.xlsx"], 2, /ENOENT/],
  ["an empty workbook", ["score", "empty.xlsx"], 2, /empty\.xlsx/],
  ["a text as workbook", ["verify", "text.xlsx"], 2, /\.xlsx/],
  ["a workbook with a password", ["score", "encrypted.xlsx"], 2, /passord/],
  ["a zip of something else", ["score", "foreign.zip.xlsx"], 2, /\.xlsx/],
  ["a zip bomb", ["verify", "bomb.xlsx"], 2, /200 MB/],
  ["a truncated workbook", ["score", "truncated.xlsx"], 2, /truncated\.xlsx/],
  ["a workbook of something else", ["score", "other.xlsx"], 2, /Kompassbok/],
];

let results: readonly CommandResult[] = [];
let left: readonly string[] = [];

beforeAll(async () => {
  await runCommand(
    folder,
    "generate",
    "--municipality",
    "Vik",
    "--year",
    "2026",
    "--out",
    "good.xlsx",
  );
  const good = readFileSync(join(folder, "good.xlsx"));
  write("truncated.xlsx", good.subarray(0, good.length / 2));
  rmSync(join(folder, "good.xlsx"));
  write("other.xlsx", readFileSync(join(project, "test/fixtures/other.xlsx")));
  const before = new Set(readdirSync(folder));
  results = await runAll(
    cases.map(
      ([, args]) =>
        () =>
          runCommand(folder, ...args),
    ),
  );
  left = readdirSync(folder).filter((name) => !before.has(name));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(cases.map(([name, , status, says], index) => [name, status, says, index] as const))(
  "%s ends with status %i and says so",
  (_name, status, says, index) => {
    const result = results[index];
    expect(result?.stderr).toMatch(says);
    expect(result?.stdout).toBe("");
    expect(result?.status).toBe(status);
    expect(result?.stderr).not.toMatch(/\bat .*\(.*:\d+:\d+\)/);
  },
);

test("no file was written by any of them", () => {
  expect(left).toEqual([]);
});
