import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/app/opening/openWorkbook";
import { xlsxFiles } from "../../src/cli/ports";
import { sound } from "../support/openExcel";
import { project, runAll, runCommand } from "./runCommand";

const folder = mkdtempSync(join(tmpdir(), "kompassbok-agree-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = readFileSync(join(project, "assets/karasjok-2019-levels.json"), "utf8");

interface Answered {
  answers: Record<string, Record<string, unknown>>;
  round: Record<string, unknown>;
}

/** The example as another evaluator gave it. */
function write(name: string, evaluator: string, change: (file: Answered) => void): void {
  const file = JSON.parse(example) as Answered;
  file.round.evaluators = [evaluator];
  change(file);
  writeFileSync(at(name), JSON.stringify(file));
}

const agree = (...args: string[]) => runCommand(folder, "agree", "--language", "en", ...args);

beforeAll(async () => {
  write("kari.json", "Kari", () => undefined);
  write("ola.json", "Ola", ({ answers }) => {
    answers["1.1.1"] = { system: 4, extent: 4, result: 4, evaluation: 4 };
    answers["3.1.1"] = { notApplicable: true };
  });
  write("late.json", "Per", ({ round }) => {
    round.year = 2023;
  });
  const made = ["generate", "--answers", "ola.json", "--language", "en", "--out", "ola.xlsx"];
  expect((await runCommand(folder, ...made)).status).toBe(0);
});

test("a workbook and an answers file are agreed: figures, questions, and a sound workbook", async () => {
  const made = await agree("kari.json", "ola.xlsx", "--out", "agreed.xlsx");
  expect(made.status).toBe(0);
  const lines = made.stdout.split("\n");
  expect(lines[0]).toBe("Kari · Ola: Karasjok 2019");
  expect(lines[2]).toMatch(/^Dimension +Count +Same +Within one +Alpha {2}Agreement$/);
  expect(lines[3]).toMatch(/^All +656 +9\d% +9\d% +0\.9\d\d {2}good$/);
  expect(made.stdout).toMatch(/163 the same, 0 one level apart, 1 two or more, 1 differing/);
  expect(made.stdout).toMatch(/^1\.1\.1 +[\d.]+ {2}4 levels {2}Does/m);
  expect(made.stderr).toContain(
    "Made agreed.xlsx: Karasjok 2019. 163 of 165 questions are agreed.",
  );
  const { inputs } = sound(
    openWorkbook(new Uint8Array(readFileSync(at("agreed.xlsx"))), xlsxFiles),
  ).read;
  expect(inputs.agreement?.evaluators).toEqual(["Kari", "Ola"]);
  expect(inputs.answers["3.1.1"]?.notApplicable ?? null).toBeNull();
  const verified = await runCommand(folder, "verify", "agreed.xlsx", "--language", "en");
  expect(verified.stdout).toContain("No differences");
  const json = await agree("kari.json", "ola.xlsx", "--json", "--out", "agreed.xlsx", "--force");
  expect(JSON.parse(json.stdout)).toMatchObject({
    evaluators: ["Kari", "Ola"],
    all: { units: 656, word: "good" },
    counts: { same: 163, twoOrMore: 1, other: 1 },
  });
  const again = await agree("agreed.xlsx", "ola.json", "--out", "x.xlsx");
  expect(again.status).toBe(1);
  expect(again.stderr).toContain(
    "agreed.xlsx: The evaluators of this workbook have agreed already",
  );
});

test("what cannot be agreed is named, and nothing is written", async () => {
  const four = ["kari.json", "ola.xlsx", "ola.json", "late.json"];
  const cases = [
    [["kari.json"], 2, "Give 2 to 4 files"],
    [[...four, "kari.json"], 2, "there are 5"],
    [["kari.json", "kari.json"], 1, "kari.json: The file has the same contents as kari.json"],
    [["kari.json", "late.json"], 1, "late.json, year: The file is from 2023"],
    [["kari.json", "gone.xlsx"], 2, "gone.xlsx"],
  ] as const;
  const results = await runAll(
    cases.map(
      ([files]) =>
        async () =>
          agree(...files, "--out", "none.xlsx"),
    ),
  );
  results.forEach(({ status, stderr, stdout }, index) => {
    const [files, expected, message] = cases[index]!;
    expect([files, status, stdout]).toEqual([files, expected, ""]);
    expect(stderr).toContain(message);
  });
  expect(existsSync(at("none.xlsx"))).toBe(false);
  const help = await runCommand(folder, "agree", "--help");
  expect(help.stdout).toContain("Example:\n  kompassbok agree ");
});
