import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { files } from "./faultyFiles";
import { runAll, runCommand, type CommandResult } from "./runCommand";

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly status: 0 | 1 | 2;
  /** One line of stderr for each fault, in order. */
  readonly faults: readonly (string | RegExp)[];
  readonly writes?: string;
}

const generate = (...more: readonly string[]) => [
  "generate",
  "--language",
  "en",
  "--out",
  "out.xlsx",
  ...more,
];
const vik = ["--municipality", "Vik", "--year", "2026"];

const cases: readonly Case[] = [
  {
    name: "every fault of an answers file at once, each with its key",
    args: generate("--answers", "faulty.json"),
    status: 1,
    faults: [
      "faulty.json, round.year: Duplicate key. Keep one.",
      "faulty.json, municipality.country: “XX” is not allowed. Allowed are: NO, SE, DK.",
      "faulty.json, municipality.population: “many” has the wrong type; it must be a number.",
      /^faulty\.json, answers\.9\.9\.9: .*“9\.9\.9”/,
      /^faulty\.json, answers\.1\.1\.1\.system: .* it must be a number, text, /,
      "faulty.json, answers.1.1.1.comment: “5” has the wrong type; it must be text.",
      /^faulty\.json, answers\.1\.1\.1\.finding\.kind: “bad”.*strength, challenge, weakness, goldStar/,
      /^faulty\.json, answers\.1\.1\.1\.toString: Unknown key/,
      /^faulty\.json, colour: Unknown key/,
    ],
  },
  {
    name: "an empty answers file",
    args: generate("--answers", "empty.json"),
    status: 2,
    faults: ["empty.json: The file is empty. Choose another."],
  },
  {
    name: "a folder for an answers file",
    args: generate("--answers", "folder.xlsx"),
    status: 2,
    faults: ["folder.xlsx: The file cannot be read: it is a folder (EISDIR)."],
  },
  {
    name: "more faults than anyone reads",
    args: ["score", "many.json", "--language", "en"],
    status: 1,
    faults: [...Array.from({ length: 50 }, () => /^many\.json, answers\.9\.9\./), "… and 10 more."],
  },
  {
    name: "no name and no year",
    args: generate(),
    status: 2,
    faults: [/^municipality: Missing.*--municipality/, /^year: Missing.*--year/],
  },
  {
    name: "a catalogue as JSON whose caps do not sum",
    args: generate(...vik, "--catalogue", "caps.json"),
    status: 1,
    faults: [
      "caps.json, a: The cap is 9, but its parts sum to 10. Correct the cap or the parts.",
      "caps.json, 1.1: The cap is 10, but its parts sum to 6. Correct the cap or the parts.",
    ],
  },
  ...[
    ["caps.csv", "caps.csv"],
    ["caps.xlsx", "caps.xlsx, Ark1"],
  ].map(([file = "", place]): Case => ({
    name: `the same in ${file}`,
    args: generate(...vik, "--catalogue", file),
    status: 1,
    faults: [`${place}, 1.1: The cap is 10, but its parts sum to 9. Correct the cap or the parts.`],
  })),
  {
    name: "text that was renamed to be a workbook",
    args: generate(...vik, "--catalogue", "renamed.xlsx"),
    status: 2,
    faults: ["renamed.xlsx: This is not an .xlsx file. Open it in Excel and save it as .xlsx."],
  },
  {
    name: "a catalogue of another kind",
    args: generate(...vik, "--catalogue", "caps.txt"),
    status: 2,
    faults: ["caps.txt: The file must end in .json, .csv, .xlsx."],
  },
  {
    name: "faults in several files, each named",
    args: generate(
      "--answers",
      "faulty.json",
      "--profile",
      "weights.json",
      "--measurements",
      "some.csv",
    ),
    status: 1,
    faults: [
      "weights.json, weights: The weights sum to 0.9, but must sum to 1. Correct them.",
      ...Array.from({ length: 9 }, () => /^faulty\.json, /),
      "some.csv, row 3, total: “abc” has the wrong type; it must be a number.",
      /^some\.csv, row 4, country: “XX”/,
      /^some\.csv, row 4, year: “1066”/,
    ],
  },
  {
    name: "a catalogue's fault is not the answers file's",
    args: ["score", "good.json", "--catalogue", "caps.csv", "--language", "en"],
    status: 1,
    faults: [/^caps\.csv, 1\.1: /],
  },
  {
    name: "an out that is a folder",
    args: ["generate", ...vik, "--language", "en", "--force", "--out", "folder.xlsx"],
    status: 2,
    faults: ["folder.xlsx: The file cannot be written: it is a folder (EISDIR)."],
  },
  {
    name: "measurements of which some are good: they are written, the others named",
    args: generate(...vik, "--measurements", "some.csv"),
    status: 1,
    faults: [/^some\.csv, row 3/, /^some\.csv, row 4, country/, /^some\.csv, row 4, year/],
    writes: "out.xlsx",
  },
];

interface Outcome extends CommandResult {
  readonly left: readonly string[];
  readonly isUnchanged: boolean;
}

const folders: string[] = [];
let results: readonly Outcome[] = [];

async function runCase({ args }: Case): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "kompassbok-faults-"));
  folders.push(folder);
  mkdirSync(join(folder, "folder.xlsx"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const result = await runCommand(folder, ...args);
  const left = readdirSync(folder).filter((name) => name !== "folder.xlsx" && !(name in files));
  const isUnchanged = Object.entries(files).every(([name, content]) =>
    readFileSync(join(folder, name)).equals(Buffer.from(content)),
  );
  return { ...result, left, isUnchanged };
}

beforeAll(async () => {
  results = await runAll(cases.map((each) => () => runCase(each)));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(cases.map((each, index) => ({ ...each, index })))("$name", (expected) => {
  const { index, faults, status, writes } = expected;

  test("is told in one line for each fault, and by the exit status", () => {
    const { stderr, stdout, status: found } = results[index]!;
    const lines = stderr.split("\n");
    const told = lines.filter((line) => line.startsWith("  ")).map((line) => line.slice(2));
    expect(told).toEqual(
      faults.map((fault): unknown =>
        typeof fault === "string" ? fault : expect.stringMatching(fault),
      ),
    );
    const count = faults.length === 51 ? 60 : faults.length;
    expect(lines).toContain(count === 1 ? "1 error:" : `${count} errors:`);
    expect([stdout, found]).toEqual(["", status]);
    expect(stderr).not.toMatch(/\{\{|\bat .*:\d+:\d+|undefined/);
  });

  test("changes no file, and leaves none half-written", () => {
    const { left, isUnchanged } = results[index]!;
    expect([left, isUnchanged]).toEqual([writes === undefined ? [] : [writes], true]);
  });
});
