import { spawn } from "node:child_process";
import fs, {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { newPartPath } from "../../src/cli/partFiles";
import { refuseTarget, writeWhole } from "../../src/cli/writeNewFile";

let folder = "";
const at = (name: string) => join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (name: string) => readFileSync(at(name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kompassbok-write-"));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test("a new file is written, and nothing else is left", async () => {
  expect(await refuseTarget(at("a.xlsx"), false)).toBeNull();
  expect(await writeWhole(at("a.xlsx"), bytes("new"), false)).toBeNull();
  expect([readdirSync(folder), textOf("a.xlsx")]).toEqual([["a.xlsx"], "new"]);
  writeFileSync(at("plain"), "");
  expect(statSync(at("a.xlsx")).mode).toBe(statSync(at("plain")).mode);
});

describe("without force", () => {
  test("a file is not replaced, also when it has come meanwhile", async () => {
    writeFileSync(at("a.xlsx"), "old");
    const fault = { code: "fileExists", place: { file: at("a.xlsx") } };
    expect(await refuseTarget(at("a.xlsx"), false)).toMatchObject(fault);
    expect(await writeWhole(at("a.xlsx"), bytes("new"), false)).toMatchObject(fault);
    expect([readdirSync(folder), textOf("a.xlsx")]).toEqual([["a.xlsx"], "old"]);
  });

  test("a link is not replaced, wherever it leads", async () => {
    symlinkSync("nowhere", at("a.xlsx"));
    expect(await refuseTarget(at("a.xlsx"), false)).toMatchObject({ code: "fileExists" });
    expect(await writeWhole(at("a.xlsx"), bytes("new"), false)).toMatchObject({
      code: "fileExists",
    });
    expect([readdirSync(folder), readlinkSync(at("a.xlsx"))]).toEqual([["a.xlsx"], "nowhere"]);
  });

  test.each([
    ["hard links", null],
    ["no hard links", "EPERM"],
  ])("of several that write the same file at once, one does (%s)", async (_, code) => {
    if (code !== null) {
      const refused = Object.assign(new Error("no links here"), { code });
      jest.spyOn(fs.promises, "link").mockRejectedValue(refused);
    }
    const texts = ["1", "2", "3", "4", "5"];
    const faults = await Promise.all(
      texts.map((text) => writeWhole(at("a.xlsx"), bytes(text), false)),
    );
    const written = texts.filter((_text, index) => faults[index] === null);
    expect(written).toEqual([textOf("a.xlsx")]);
    expect(faults.filter((fault) => fault?.code === "fileExists")).toHaveLength(4);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });
});

describe("with force", () => {
  test("a file is replaced and keeps its mode", async () => {
    for (const mode of [0o600, 0o640, 0o755]) {
      writeFileSync(at("a.xlsx"), "old");
      fs.chmodSync(at("a.xlsx"), mode);
      expect(await writeWhole(at("a.xlsx"), bytes("new"), true)).toBeNull();
      expect([textOf("a.xlsx"), statSync(at("a.xlsx")).mode & 0o777]).toEqual(["new", mode]);
    }
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("a link stays one, and the file that it leads to is written", async () => {
    mkdirSync(at("deep"));
    writeFileSync(at("deep/real.xlsx"), "old");
    symlinkSync("deep/real.xlsx", at("a.xlsx"));
    symlinkSync("a.xlsx", at("b.xlsx"));
    symlinkSync("deep/later.xlsx", at("c.xlsx"));
    expect(await writeWhole(at("b.xlsx"), bytes("new"), true)).toBeNull();
    expect(await writeWhole(at("c.xlsx"), bytes("later"), true)).toBeNull();
    expect(
      ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => lstatSync(at(name)).isSymbolicLink()),
    ).toEqual([true, true, true]);
    expect([textOf("deep/real.xlsx"), textOf("deep/later.xlsx")]).toEqual(["new", "later"]);
    expect(readdirSync(at("deep")).sort()).toEqual(["later.xlsx", "real.xlsx"]);
  });

  test("what is no file, or leads in a circle, is refused and stays", async () => {
    mkdirSync(at("a.xlsx"));
    symlinkSync("c.xlsx", at("b.xlsx"));
    symlinkSync("b.xlsx", at("c.xlsx"));
    const faults = ["a.xlsx", "b.xlsx", "none/d.xlsx"].map((name) =>
      writeWhole(at(name), bytes("new"), true),
    );
    expect(await Promise.all(faults)).toMatchObject([
      { code: "fileUnwritable", params: { reason: "EISDIR" } },
      { code: "fileUnwritable", params: { reason: "ELOOP" } },
      { code: "fileUnwritable", params: { reason: "ENOENT" } },
    ]);
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  });

  test("a file that may not be written stays", async () => {
    writeFileSync(at("a.xlsx"), "old");
    const refused = Object.assign(new Error("read-only"), { code: "EACCES" });
    jest.spyOn(fs.promises, "access").mockRejectedValue(refused);
    expect(await writeWhole(at("a.xlsx"), bytes("new"), true)).toMatchObject({
      code: "fileUnwritable",
      params: { reason: "EACCES" },
    });
    expect([readdirSync(folder), textOf("a.xlsx")]).toEqual([["a.xlsx"], "old"]);
  });
});

describe("what others have beside it", () => {
  /** As this computer calls the files of a process; the last one that ran is over. */
  const partOf = (pid: number) =>
    basename(newPartPath(folder)).replace(`-${process.pid}-`, `-${pid}-`);
  const noProcess = 4_194_304;
  const ofOtherHost = (name: string) => name.replace(/(?<=-)[0-9a-f]{8}/, "00000000");

  test("is left alone, but for what killed processes have left", async () => {
    const old = ofOtherHost(partOf(2));
    const kept = [
      partOf(process.pid),
      ofOtherHost(partOf(1)),
      `a.xlsx.${noProcess}.part`,
      ".kompassbok.part",
      "notes.part",
      "folder",
    ];
    for (const name of [...kept.slice(0, -1), partOf(noProcess), old]) writeFileSync(at(name), "x");
    mkdirSync(at("folder"));
    mkdirSync(at(partOf(noProcess)));
    const directory = readdirSync(folder).filter((name) => lstatSync(at(name)).isDirectory());
    utimesSync(at(old), 0, 0);
    expect(await writeWhole(at("a.xlsx"), bytes("new"), false)).toBeNull();
    const expected = new Set([...kept, ...directory, "a.xlsx"]);
    expect(readdirSync(folder).sort()).toEqual([...expected].sort());
  });
});

/** Runs `writeAgain` by a shell that may limit it first, until it ends or is killed. */
function writing(limit: string, path: string, size: number, times: number) {
  const loader = pathToFileURL(require.resolve("tsx")).href;
  const command = [process.execPath, "--import", loader, join(__dirname, "writeAgain.ts")];
  const words = [...command, path, String(size), String(times)].map((word) => `'${word}'`);
  return spawn("sh", ["-c", `${limit} exec ${words.join(" ")}`], {
    stdio: ["ignore", "pipe", "ignore"],
  });
}

test("kill -9 leaves the old file or the new one, and nothing that stays", async () => {
  const size = 3_000_000;
  const path = at("a.xlsx");
  writeFileSync(path, "a".repeat(size));
  for (const wait of [0, 3, 11, 17, 29]) {
    const child = writing("", path, size, 1_000_000);
    await new Promise<void>((resolve) => {
      child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), wait));
      child.once("close", () => resolve());
    });
    const found = readFileSync(path, "utf8");
    expect(found.length).toBe(size);
    expect(new Set(found).size).toBe(1);
  }
  expect(await writeWhole(path, bytes("new"), true)).toBeNull();
  expect([readdirSync(folder), textOf("a.xlsx")]).toEqual([["a.xlsx"], "new"]);
});

test("where no more can be written, the old file stays, and nothing else", async () => {
  writeFileSync(at("a.xlsx"), "old");
  // In units of 512 or 1,024 bytes: less than the file has in either.
  const child = writing("ulimit -f 2000;", at("a.xlsx"), 5_000_000, 1);
  let said = "";
  child.stdout.on("data", (part: Buffer) => (said += part.toString()));
  await new Promise<void>((resolve) => child.once("close", () => resolve()));
  expect(said).toMatch(/fileUnwritable.*EFBIG/);
  expect([readdirSync(folder), textOf("a.xlsx")]).toEqual([["a.xlsx"], "old"]);
});
