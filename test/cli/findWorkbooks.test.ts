import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findWorkbooks } from "../../src/cli/findWorkbooks";

const folder = mkdtempSync(join(tmpdir(), "kompassbok-find-"));
const at = (...names: string[]) => join(folder, ...names);
mkdirSync(at("a", "locked"), { recursive: true });
mkdirSync(at("empty"));
for (const name of ["a/1.xlsx", "a/z.xlsx", "a/locked/2.xlsx", "b.xlsx"])
  writeFileSync(at(name), "");
afterAll(() => rmSync(folder, { recursive: true }));

/** Whoever runs the tests may be allowed to read everything. */
function lock(path: string): void {
  const { readdir } = fs.promises;
  const locked: unknown = (folder: string, options: { withFileTypes: true }) =>
    folder === path
      ? Promise.reject(Object.assign(new Error("locked"), { code: "EACCES" }))
      : readdir(folder, options);
  jest.spyOn(fs.promises, "readdir").mockImplementation(locked as typeof readdir);
}

afterEach(() => jest.restoreAllMocks());

test("a folder inside another that cannot be read is named, and the others are read", async () => {
  lock(at("a", "locked"));
  expect(await findWorkbooks([folder])).toMatchObject({
    ok: true,
    value: { workbooks: [at("a/1.xlsx"), at("a/z.xlsx"), at("b.xlsx")] },
    problems: [
      { code: "fileUnreadable", place: { file: at("a/locked") }, params: { reason: "EACCES" } },
    ],
  });
});

test("a path that is given and cannot be read refuses all: it may be a slip", async () => {
  lock(at("a"));
  const found = await findWorkbooks([at("a"), at("b.xlsx"), at("none.xlsx")]);
  expect(found.ok).toBe(false);
  expect(found.problems.map(({ place, params }) => [place.file, params.reason])).toEqual([
    [at("a"), "EACCES"],
    [at("none.xlsx"), "ENOENT"],
  ]);
});

test("each file once, and a folder without any is refused", async () => {
  const twice = await findWorkbooks([at("b.xlsx"), at("a", "..", "b.xlsx"), at("a")]);
  expect(twice.ok && twice.value.workbooks).toEqual([
    at("b.xlsx"),
    at("a/1.xlsx"),
    at("a/locked/2.xlsx"),
    at("a/z.xlsx"),
  ]);
  expect((await findWorkbooks([at("empty")])).problems).toMatchObject([{ code: "noWorkbooks" }]);
});
