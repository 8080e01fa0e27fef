import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unifiedManifest } from "../../scripts/build/unifiedManifest";
import { commands } from "../../src/taskpane/commands";
import { root } from "../model/sourceFiles";
import { patience } from "../support/patience";

const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const { manifest, languages, icons } = unifiedManifest(xml);
const folder = mkdtempSync(join(tmpdir(), "kompassbok-manifest-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Microsoft's office-addin-manifest finds in a unified manifest; "" for nothing. */
function faultsOf(changed: object): string {
  const file = join(folder, "manifest.json");
  writeFileSync(file, JSON.stringify(changed));
  const tool = require.resolve("office-addin-manifest/cli.js");
  const options = { encoding: "utf8", timeout: patience } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, "validate", file], options);
  return status === 0 ? "" : stdout + stderr;
}

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const texts = textsIn(manifest);
const valuesIn = (pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, value]) => value ?? "");

test("Microsoft's validator finds nothing in it", () => {
  expect(faultsOf(manifest)).toBe("");
});

test.each([
  ["a name that is too long", { name: { short: "Kompassbok ".repeat(4), full: "" } }],
  ["a property that is none", { colour: "#1F3864" }],
  ["an id that is none", { id: "kompassbok" }],
])("%s is found", (_, change) => {
  expect(faultsOf({ ...manifest, ...change })).not.toBe("");
});

/** What a file of texts in another language may say, and how long it may be, by Microsoft's schema. */
interface LanguageSchema {
  readonly properties: Readonly<Record<string, { maxLength?: number }>>;
  readonly patternProperties: Readonly<Record<string, { maxLength?: number }>>;
}

test("its texts in other languages are where Microsoft's schema has them, and short enough", () => {
  expect([...languages.keys()]).toEqual(["manifest-nb-no.json"]);
  for (const language of languages.values()) {
    const [, path = ""] = /microsoft\.com(\/.*)/.exec(language.$schema ?? "") ?? [];
    const file = join(root, "node_modules/@microsoft/app-manifest/build", path);
    const schema = JSON.parse(readFileSync(file, "utf8")) as LanguageSchema;
    const patterns = Object.entries(schema.patternProperties);
    for (const [place, text] of Object.entries(language)) {
      const known =
        schema.properties[place] ?? patterns.find(([key]) => new RegExp(key).test(place))?.[1];
      expect([place, known && text.length <= (known.maxLength ?? Infinity)]).toEqual([place, true]);
    }
  }
});

test("whatever manifest.xml says in another language, it says too", () => {
  const said = [...languages.values()].flatMap(textsIn);
  const overrides = valuesIn(/Override Locale="nb-NO" Value="([^"]*)"/g);
  expect(overrides.length).toBeGreaterThan(5);
  expect(overrides.filter((text) => !said.includes(text))).toEqual([]);
});

test("it leads to the same files, and calls the same commands", () => {
  const urls = valuesIn(/DefaultValue="(https:[^"]*)"/g);
  expect(urls.length).toBeGreaterThan(25);
  expect(urls.filter((url) => !texts.includes(url))).toEqual([]);
  expect(texts).toEqual(expect.arrayContaining(Object.keys(commands)));
});

test("it asks for the same requirement sets", () => {
  const sets = valuesIn(/<Set Name="(\w+)"/g);
  expect(sets.length).toBeGreaterThan(2);
  expect(texts).toEqual(expect.arrayContaining(sets));
});

test("it has the package's version, and an id of its own by which it hides the other", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const [idOfXml = ""] = valuesIn(/<Id>(.*)<\/Id>/g);
  expect(manifest.version).toBe(version);
  expect(manifest.id).not.toBe(idOfXml);
  expect(manifest.extensions).toMatchObject([
    { alternates: [{ hide: { customOfficeAddin: { officeAddinId: idOfXml } } }] },
  ]);
});

test("its icons have the sizes that Microsoft asks for", () => {
  const sides = icons.map((icon) => {
    const bytes = readFileSync(join(root, "assets", icon));
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  });
  expect(sides).toEqual([
    [192, 192],
    [32, 32],
  ]);
});

test("npm run validate says that both are valid", () => {
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const options = { cwd: root, encoding: "utf8", timeout: patience } as const;
  const { status, stdout } = spawnSync(process.execPath, [tsx, "scripts/validate.ts"], options);
  expect([status, stdout]).toEqual([0, "manifest.json: valid\nmanifest.xml: valid\n"]);
});
