import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes } from "../../src/cli/readFile";

const folder = mkdtempSync(join(tmpdir(), "kompassbok-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

const megabytes = 1024 ** 2;

test.each([0, 1, 65_536, 65_537, 3 * megabytes, 20 * megabytes])(
  "a file of %i bytes is read whole",
  async (size) => {
    const path = join(folder, "file");
    const bytes = new Uint8Array(size).map((_, at) => at % 251);
    writeFileSync(path, bytes);
    const read = await readBytes(path);
    expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0);
  },
);

test("a file of one byte more than may be is too large", async () => {
  const path = join(folder, "large.xlsx");
  writeFileSync(path, new Uint8Array(20 * megabytes + 1));
  expect((await readBytes(path)).problems).toMatchObject([
    { code: "fileTooLarge", place: { file: "large.xlsx" }, params: { max: 20 } },
  ]);
});

test("a device that never ends is too large, and one that does not say its size is read", async () => {
  expect((await readBytes("/dev/zero")).problems).toMatchObject([{ code: "fileTooLarge" }]);
  expect(await readBytes("/dev/null")).toMatchObject({ ok: true, value: new Uint8Array() });
  const read = await readBytes("/proc/self/status");
  expect(read.ok && new TextDecoder().decode(read.value)).toMatch(/^Name:.*\nUmask:/);
});

test("what cannot be read says why", async () => {
  expect((await readBytes(folder)).problems).toMatchObject([
    { code: "fileUnreadable", params: { reason: "EISDIR" } },
  ]);
  expect((await readBytes(join(folder, "none"))).problems).toMatchObject([
    { code: "fileUnreadable", params: { reason: "ENOENT" } },
  ]);
});
