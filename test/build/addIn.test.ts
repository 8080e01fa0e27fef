import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { functionsMetadata, inNorwegian } from "../../scripts/build/functionsMetadata";
import { icons } from "../../scripts/build/icons";
import { manifestFor } from "../../scripts/build/manifestFor";
import { unifiedManifest } from "../../scripts/build/unifiedManifest";
import { root } from "../model/sourceFiles";
import { addInAddress, builtAddIn } from "../support/builtPages";

const read = (name: string): string => readFileSync(join(builtAddIn, name), "utf8");
const named = (pattern: RegExp): string[] =>
  readdirSync(builtAddIn)
    .filter((name) => pattern.test(name))
    .sort();

test("a wrong address is one message, and nothing is written", () => {
  const built = join(process.env.KOMPASSBOK_RUN ?? "", "wrong-address");
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--config-name", "add-in", "-o", built, "--env", "url=http://a.example"];
  const { status, stderr, stdout } = spawnSync(process.execPath, [webpack, ...options], {
    cwd: root,
    encoding: "utf8",
  });
  const why = "Excel loads add-ins by https only";
  const example = "Give the folder of the files, such as https://www.example.org/kompassbok";
  expect(stderr.trim().split("\n").at(-1)).toBe(`url=http://a.example: ${why}. ${example}`);
  expect([status, stdout]).toEqual([2, ""]);
  expect(existsSync(built)).toBe(false);
});

describe("the add-in that was built", () => {
  test("has the page, hashed scripts with maps, and what the manifest names", () => {
    const hashed = "\\.[\\da-f]{12}\\.js";
    expect(named(new RegExp(`^(libraries|taskpane)${hashed}$`))).toHaveLength(2);
    // What is loaded when it is needed has numbers for names.
    const scripts = named(new RegExp(`^(libraries|taskpane|\\d+)${hashed}$`));
    expect(scripts.length).toBeGreaterThan(2);
    expect(named(new RegExp(`${hashed}\\.map$`))).toEqual(scripts.map((name) => `${name}.map`));
    const manifest = read("manifest.xml");
    const files = [...manifest.matchAll(/"https:\/\/a\.example\/kompassbok\/([^"]+)"/g)];
    expect(files.length).toBeGreaterThan(25);
    expect(files.filter(([, name]) => !existsSync(join(builtAddIn, name ?? "")))).toEqual([]);
  });

  test("has the manifest of its address", () => {
    expect(read("manifest.xml")).toBe(
      manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), addInAddress),
    );
  });

  test("has the unified manifest, and the package of it with all that it names", () => {
    const { manifest, languages, icons: packed } = unifiedManifest(read("manifest.xml"));
    expect(JSON.parse(read("manifest.json"))).toEqual(manifest);
    const files = unzipSync(readFileSync(join(builtAddIn, "kompassbok-m365.zip")));
    const names = ["manifest.json", ...languages.keys(), ...packed];
    expect(Object.keys(files).sort()).toEqual([...names].sort());
    for (const name of names) {
      expect(Buffer.from(files[name]!).equals(readFileSync(join(builtAddIn, name)))).toBe(true);
    }
    const urls = [
      ...read("manifest.json").matchAll(/"https:\/\/a\.example\/kompassbok\/([^"#]+)/g),
    ];
    expect(urls.length).toBeGreaterThan(25);
    expect(urls.filter(([, name]) => !existsSync(join(builtAddIn, name ?? "")))).toEqual([]);
  });

  test("has a page for who needs help, with what the manifests lead to", () => {
    const page = read("support.html");
    for (const id of ["support", "privacy", "terms"]) {
      expect(page).toMatch(new RegExp(`id="?${id}"?>`));
    }
    expect(page).not.toMatch(/<script|https?:/);
  });

  test("has the custom functions in both languages", async () => {
    const metadata = await functionsMetadata(root);
    expect(JSON.parse(read("functions.json"))).toEqual(metadata);
    expect(JSON.parse(read("functions-nb.json"))).toEqual(inNorwegian(metadata));
  });

  test("has every icon", () => {
    const found = readdirSync(join(builtAddIn, "icons")).sort();
    expect(found).toEqual(icons.map(({ file }) => file).sort());
  });

  test("has nothing of the client library, nor of what stands in for Excel", () => {
    const scripts = named(/\.js$/);
    // The page's two, the functions alone, and what is loaded when it is needed.
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const name of scripts) {
      const text = read(name);
      const foreign = /OSF\.DDA|OfficeExt\b|OfficeExtension\.|SetInvocationArrayResults|jsdom/;
      expect([name, foreign.exec(text)?.[0]]).toEqual([name, undefined]);
      const { sources } = JSON.parse(read(`${name}.map`)) as { sources: string[] };
      const taken = sources.filter((source) =>
        /office-js|jsdom|standin|\/test\/|excelize|ironcalc/.test(source),
      );
      expect([name, taken]).toEqual([name, []]);
    }
  });

  describe("its page", () => {
    const attributesOf = (tag: string, name: string): string[] =>
      [
        ...read("taskpane.html").matchAll(
          new RegExp(`<${tag}\\b[^>]*?\\b${name}="?([^" >]+)`, "g"),
        ),
      ].map((match) => match[1] ?? "");

    test("loads Microsoft's library from its address, then our scripts, and nothing else", () => {
      expect(attributesOf("script", "src")).toEqual([
        "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
        ...named(/^libraries.*\.js$/),
        ...named(/^taskpane\..*\.js$/),
      ]);
      const outside = read("taskpane.html").match(/https?:\/\/[^/\s";]+/g);
      expect(new Set(outside)).toEqual(new Set(["https://appsforoffice.microsoft.com"]));
      expect(read("taskpane.html")).not.toMatch(/<style|\sstyle=|\son\w+=|<script[^>]*>[^<]/);
    });

    test("has a strict content security policy, and hands the styles' nonce on", () => {
      const [, policy = ""] = /content="(default-src[^"]*)"/.exec(read("taskpane.html")) ?? [];
      const lines = policy.split("; ").map((line) => line.split(" "));
      const directives: Readonly<Record<string, string[]>> = Object.fromEntries(
        lines.map(([name = "", ...values]) => [name, values]),
      );
      expect(directives).toMatchObject({
        "default-src": ["'none'"],
        "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
      });
      expect(policy).not.toMatch(/unsafe|\*|http:/);
      const [, nonce = ""] =
        /<meta name="?style-nonce"? content="?([\w-]+)/.exec(read("taskpane.html")) ?? [];
      expect(nonce).toHaveLength(22);
      expect(directives["style-src"]).toEqual(["'self'", `'nonce-${nonce}'`]);
    });
  });
});
