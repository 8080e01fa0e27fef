import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { project, runAll, runCommand } from "./runCommand";

const folder = mkdtempSync(join(tmpdir(), "kompassbok-collect-"));
const at = (...names: string[]) => join(folder, ...names);
const english = ["--language", "en"];

beforeAll(async () => {
  mkdirSync(at("all", "deep"), { recursive: true });
  mkdirSync(at("nothing"));
  mkdirSync(at("bad"));
  const answers = (name: string) => join(project, "assets", name);
  await runAll(
    [
      ["karasjok-2019-direct.json", "all/karasjok.xlsx"],
      ["eksempel-answers.json", "all/deep/open.xlsx"],
    ].map(([from = "", to = ""]) => async () => {
      const made = await runCommand(folder, "generate", "--answers", answers(from), "--out", to);
      expect(made.status).toBe(0);
    }),
  );
  copyFileSync(at("all", "karasjok.xlsx"), at("alone.xlsx"));
  copyFileSync(join(project, "test/fixtures/other.xlsx"), at("all", "other.xlsx"));
  const whole = readFileSync(at("alone.xlsx"));
  writeFileSync(at("all", "half.xlsx"), whole.subarray(0, whole.length / 2));
  writeFileSync(at("all", "locked.xlsx"), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]));
  writeFileSync(at("all", "~$karasjok.xlsx"), "Excel's own");
  writeFileSync(at("all", ".hidden.xlsx"), "not ours");
  writeFileSync(at("all", "notes.txt"), "no workbook");
  for (const ending of ["xlsb", "xls", "ODS"]) {
    writeFileSync(at("all", `old.${ending}`), "of another format");
  }
  symlinkSync(at("alone.xlsx"), at("all", "link.xlsx"));
  mkdirSync(at("macros"));
  copyFileSync(at("alone.xlsx"), at("macros", "karasjok.XLSM"));
  writeFileSync(at("bad", "text.xlsx"), "no workbook either");
  writeFileSync(at("there.csv"), "keep me");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const karasjok = "Karasjok,NO,2019,2.1,2600,212,21,16,43,33,5,29,19,46,measurement,,";

test("a folder: what could be read is written, the rest named with its reason", async () => {
  const { status, stdout, stderr } = await runCommand(
    folder,
    "collect",
    "all",
    "--out",
    "all.csv",
    ...english,
  );
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr.trimEnd().split("\n")).toEqual([
    "8 workbooks: 1 read, 7 skipped.",
    "Wrote all.csv.",
    "Skipped:",
    expect.stringMatching(
      /^ {2}all\/deep\/open\.xlsx: The evaluation is not finished: of 165 questions, 7 remain and 0 are invalid/,
    ),
    expect.stringMatching(/^ {2}all\/half\.xlsx: The file is incomplete/),
    expect.stringMatching(/^ {2}all\/locked\.xlsx: The file has a password/),
    expect.stringMatching(/^ {2}all\/other\.xlsx: This .* Kompassbok/),
    expect.stringMatching(/^ {2}all\/old\.ODS: Workbooks of this format are not read/),
    expect.stringMatching(/^ {2}all\/old\.xls: Workbooks of this format are not read/),
    expect.stringMatching(/^ {2}all\/old\.xlsb: Workbooks of this format are not read/),
    "Note: Files that are not workbooks were skipped (2): link.xlsx, notes.txt.",
  ]);
  const [header, ...rows] = readFileSync(at("all.csv"), "utf8").trimEnd().split("\n");
  expect(header).toBe(
    "municipality,country,year,version,population,total,democracy,users,governance,leadership,results,employer,learning,community,kind,group,source",
  );
  expect(rows).toEqual([`${karasjok}"Rekonstruert eksempel, ikke evalueringen (karasjok.xlsx)"`]);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("files that are all good: status 0; one that is named twice is read once", async () => {
  const files = ["alone.xlsx", "./alone.xlsx"];
  const found = await runCommand(folder, "collect", ...files, "--out", "one.csv", ...english);
  expect(found).toMatchObject({
    status: 0,
    stderr: "1 workbook: 1 read, 0 skipped.\nWrote one.csv.\n",
  });
  const made = await runCommand(
    folder,
    "generate",
    "--municipality",
    "Ås",
    "--year",
    "2026",
    "--measurements",
    "one.csv",
    "--out",
    "with.xlsx",
  );
  expect(made.status).toBe(0);
});

test("measurements from an earlier workbook, and from a file of Windows-1252, which is said", async () => {
  const generate = (file: string) =>
    runCommand(
      folder,
      ...["generate", "--municipality", "Vik", "--year", "2026", "--measurements", file],
      ...["--out", `with-${file}.xlsx`],
      ...english,
    );
  expect((await generate("alone.xlsx")).status).toBe(0);
  const scores = "municipality;country;year;version;total\r\nBø;NO;2019;2,1;300\r\n";
  writeFileSync(at("windows.csv"), Buffer.from(scores, "latin1"));
  const { status, stderr } = await generate("windows.csv");
  expect([status, stderr.split("\n").slice(1)]).toEqual([
    0,
    [
      expect.stringMatching(
        /^Note: windows\.csv, row 2: Some lines .* first of 1\), .*Windows-1252/,
      ),
      "",
    ],
  ]);
});

test("a workbook with macros is read; a folder of other formats only names them", async () => {
  const found = await runCommand(folder, "collect", "macros", "--out", "macros.csv", ...english);
  expect(found).toMatchObject({
    status: 0,
    stderr: "1 workbook: 1 read, 0 skipped.\nWrote macros.csv.\n",
  });
  mkdirSync(at("foreign"));
  writeFileSync(at("foreign", "old.xls"), "of another format");
  const none = await runCommand(folder, "collect", "foreign", "--out", "none.csv", ...english);
  expect(none.status).toBe(1);
  expect(none.stderr).toContain("foreign/old.xls: Workbooks of this format are not read");
});

test("a reader that has enough is no fault", async () => {
  const loader = JSON.stringify(pathToFileURL(require.resolve("tsx")).href);
  const command = `node --import ${loader} ${join(project, "src/cli/kompassbok.ts")} --help`;
  const { stdout, stderr } = await promisify(execFile)("sh", ["-c", `${command} | true`]);
  expect([stdout, stderr]).toEqual(["", ""]);
});

test("a copy of a workbook is skipped", async () => {
  const found = await runCommand(
    folder,
    "collect",
    "alone.xlsx",
    "all/karasjok.xlsx",
    "--out",
    "two.csv",
    ...english,
  );
  expect(found.status).toBe(1);
  expect(found.stderr).toContain(
    "all/karasjok.xlsx: Karasjok 2019 was already read from alone.xlsx",
  );
});

test("unfinished ones too, where asked for", async () => {
  const found = await runCommand(
    folder,
    "collect",
    "all/deep",
    "--unfinished",
    "--out",
    "open.csv",
    ...english,
  );
  expect(found.status).toBe(1);
  expect(found.stderr).toContain("1 read, 0 skipped");
  expect(found.stderr).toContain("all/deep/open.xlsx: The evaluation is not finished");
  expect(readFileSync(at("open.csv"), "utf8")).toContain("Eksempelvik");
});

test.each<[string, string[], number, RegExp]>([
  [
    "none that can be read",
    ["bad", "--out", "bad.csv"],
    1,
    /No file was written[\s\S]*text\.xlsx: This is not/,
  ],
  [
    "a folder without workbooks",
    ["nothing", "--out", "bad.csv"],
    2,
    /nothing: There are no workbooks/,
  ],
  ["a path that is not there", ["alone.xlsx", "gone", "--out", "bad.csv"], 2, /gone: .*ENOENT/],
  ["an out that is no .csv", ["all", "--out", "bad.xlsx"], 2, /\.csv/],
  ["an out that is there", ["all", "--out", "there.csv"], 2, /exists already/],
  ["no out", ["all"], 2, /--out/],
  ["no path", ["--out", "bad.csv"], 2, /folder\|files/],
])("%s: nothing is written", async (_, args, status, says) => {
  const found = await runCommand(folder, "collect", ...args, ...english);
  expect([found.status, found.stdout]).toEqual([status, ""]);
  expect(found.stderr).toMatch(says);
  expect(found.stderr).not.toMatch(/\bat .*\(.*:\d+:\d+\)/);
  expect(readdirSync(folder).filter((name) => name.startsWith("bad."))).toEqual([]);
  expect(readFileSync(at("there.csv"), "utf8")).toBe("keep me");
});

test("--force overwrites", async () => {
  writeFileSync(at("old.csv"), "old");
  const found = await runCommand(folder, "collect", "alone.xlsx", "--out", "old.csv", "--force");
  expect(found.status).toBe(0);
  expect(readFileSync(at("old.csv"), "utf8")).toContain("Karasjok");
});
