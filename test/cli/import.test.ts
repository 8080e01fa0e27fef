import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { makeWorkbook } from "../../src/app/making/makeWorkbook";
import { openWorkbook } from "../../src/app/opening/openWorkbook";
import { ironCalc, xlsxFiles } from "../../src/cli/ports";
import { answersEverywhere } from "../model/inputCases";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { sound } from "../support/openExcel";
import { runAll, runCommand } from "./runCommand";

const folder = mkdtempSync(join(tmpdir(), "kompassbok-import-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const catalogue = builtinCatalogue("en");
const given = inputsOf(catalogue, {
  answers: answersEverywhere(catalogue),
  measurements: measurementRows(catalogue, 3),
  filter: { group: "Neighbours", country: null, version: "*", from: 2015, to: null },
  actions: [["1.1", "Shorter queues", "More people", 3, 4, "Anne", null, null, null]],
  interviews: [["Mayor", null, 60, "all"]],
  factChecks: {
    democracy: { checkedBy: "Kari", date: 46_000, status: "confirmed", control: 123_456 },
  },
  label: "a test",
});
const earlier = inputsOf(catalogue, {
  round: { year: 2022, evaluators: [] },
  answers: answersEverywhere(catalogue),
});

const write = async (name: string, inputs: typeof given) =>
  writeFileSync(at(name), await makeWorkbook(inputs, { file: xlsxFiles, calculator: ironCalc }));
const read = (name: string) =>
  sound(openWorkbook(new Uint8Array(readFileSync(at(name))), xlsxFiles)).read;
const run = (...args: string[]) => runCommand(folder, "import", "--language", "en", ...args);

const table = ["municipality,country,year,version,total"];
const many = Array.from({ length: 70 }, (_, index) => `Town ${index},NO,2020,2.1,${300 + index}`);

beforeAll(async () => {
  await write("given.xlsx", given);
  await write("earlier.xlsx", earlier);
  writeFileSync(at("many.csv"), [...table, ...many].join("\n"));
  writeFileSync(
    at("faulty.csv"),
    [...table, "Vik,NO,2020,2.1,300", "Nes,NO,2020,2.1,900"].join("\n"),
  );
  writeFileSync(at("bad.csv"), "a,b\n1,2\n");
  writeFileSync(at("damaged.xlsx"), readFileSync(at("given.xlsx")).subarray(0, 5000));
});

test("a preview names what would come in, and writes nothing", async () => {
  const before = readdirSync(folder);
  const sources = ["--measurements", "faulty.csv", "--previous", "earlier.xlsx"];
  const seen = await run("given.xlsx", ...sources, "--preview");
  expect(seen).toMatchObject({ status: 1, stdout: "" });
  expect(seen.stderr).toContain("1 new measurement would be added, 0 already there:");
  expect(seen.stderr).toContain("  Vik 2020, version 2.1: 300 points");
  expect(seen.stderr).toContain("The 2022 evaluation would be added.");
  expect(seen.stderr).toContain("No file was written.");
  expect(seen.stderr).toMatch(/faulty\.csv, row 3, total: “900”/);
  expect(readdirSync(folder)).toEqual(before);
  const neither = await run("given.xlsx", "--measurements", "faulty.csv");
  expect(neither.status).toBe(2);
  expect(neither.stderr).toMatch(/^error: give --out, or --preview\n/);
});

test("a workbook is made anew with everything that was filled in, and what was brought in", async () => {
  const sources = ["--measurements", "many.csv", "faulty.csv", "--previous", "earlier.xlsx"];
  const made = await run("given.xlsx", ...sources, "--out", "new.xlsx");
  expect(made).toMatchObject({ status: 1, stdout: "" });
  const said = made.stderr.split("\n");
  expect(said[0]).toBe(
    "Note: Comments, formatting and charts of your own, and cells outside the tables, are not kept. given.xlsx is not changed.",
  );
  expect(made.stderr).toContain("Rebuilt new.xlsx from given.xlsx: Testvik 2026, ");
  expect(made.stderr).toContain("71 new measurements added, 0 already there.");
  expect(made.stderr).toContain("The 2022 evaluation was added.");
  expect(made.stderr).toMatch(/faulty\.csv, row 3, total: “900”/);
  const before = read("given.xlsx").inputs;
  const after = read("new.xlsx");
  const { measurements, previous } = after.inputs;
  expect({ ...after.inputs, measurements: [], previous: null }).toEqual({
    ...before,
    measurements: [],
    previous: null,
  });
  expect(measurements.slice(0, 3)).toEqual(before.measurements);
  expect(measurements).toHaveLength(74);
  expect(after.capacity.measurements).toBe(114);
  expect(previous).toMatchObject({ municipality: "Testvik", year: 2022 });
  const verified = await runCommand(folder, "verify", "new.xlsx", "--language", "en");
  expect(verified.stdout).toContain("No differences");

  // Once more with the same: all is known, and an enlarged table stays as large.
  const again = await run("new.xlsx", "--measurements", "many.csv", "--out", "again.xlsx");
  expect(again.status).toBe(1);
  expect(again.stderr).toContain("0 new measurements added, 70 already there.");
  expect(read("again.xlsx")).toMatchObject({
    capacity: { measurements: 114 },
    inputs: { previous: { year: 2022 } },
  });
});

test("faults are named, and nothing is written", async () => {
  const cases = [
    [["given.xlsx", "--out", "x.xlsx"], 2, "give --measurements, --previous or --self-assessment"],
    [["given.xlsx", "--previous", "given.xlsx", "--out", "x.xlsx"], 1, "must be earlier than 2026"],
    [["given.xlsx", "--measurements", "bad.csv", "--out", "x.xlsx"], 1, "bad.csv, row 1"],
    [["given.xlsx", "--measurements", "gone.csv", "--out", "x.xlsx"], 2, "gone.csv"],
    [["damaged.xlsx", "--measurements", "many.csv", "--out", "x.xlsx"], 2, "damaged.xlsx"],
    [["given.xlsx", "--measurements", "many.csv", "--out", "given.xlsx"], 2, "exists already"],
    [["given.xlsx", "--measurements", "many.csv", "--out", "x.txt"], 2, ".xlsx"],
  ] as const;
  const results = await runAll(
    cases.map(
      ([args]) =>
        async () =>
          run(...args),
    ),
  );
  results.forEach(({ status, stderr, stdout }, index) => {
    const [args, expected, message] = cases[index]!;
    expect([args, status, stdout]).toEqual([args, expected, ""]);
    expect(stderr).toContain(message);
  });
  expect(readdirSync(folder).filter((name) => name.startsWith("x."))).toEqual([]);
});

test("a self-assessment goes out, comes back, and is no measurement", async () => {
  const made = await runCommand(
    folder,
    ...["generate", "--language", "en", "--municipality", "Testvik", "--year", "2026"],
    ...["--self-assessment", "--out", "self.xlsx"],
  );
  expect(made).toMatchObject({ status: 0 });
  expect(read("self.xlsx").inputs).toMatchObject({ accounts: {}, answers: {} });
  const refused = await runCommand(
    folder,
    "collect",
    "--language",
    "en",
    "self.xlsx",
    "--out",
    "m.csv",
  );
  expect(refused.stderr).toContain("is the municipality’s self-assessment");

  await write(
    "filled.xlsx",
    inputsOf(catalogue, { accounts: { "1.1": { description: "=We\n\ndo", evidence: "" } } }),
  );
  const done = await run(
    ...["given.xlsx", "--self-assessment", "filled.xlsx", "--out", "with.xlsx"],
  );
  expect(done.stderr).toContain("The self-assessment (1 criteria, levels of 0 questions)");
  expect(read("with.xlsx").inputs.selfAssessment).toMatchObject({
    accounts: { "1.1": { description: "=We\n\ndo", evidence: "" } },
    levels: {},
  });
  const wrong = await run("given.xlsx", "--self-assessment", "earlier.xlsx", "--out", "no.xlsx");
  expect([wrong.status, wrong.stderr.includes("is not a self-assessment")]).toEqual([1, true]);
});
