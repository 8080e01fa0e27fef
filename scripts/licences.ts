/**
 * Writes docs/third-party.md, the list of bundled packages and their licences. Fails on a licence
 * that is not on the list below; with --check, it also fails if the file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = "docs/third-party.md";

/** Permissive licences only; anything else needs a decision by a person. */
const allowed = new Set([
  "MIT",
  "MIT/Apache-2.0",
  "BSD-3-Clause",
  "BSD-2-Clause",
  "ISC",
  "Apache-2.0",
  "(MIT AND Zlib)",
  "0BSD",
]);

/** Packages that are not part of the command line's bundle (webpack.config.js). */
const external = new Set(["@ironcalc/wasm"]);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The parts of Kompassbok that include it. */
  readonly places: readonly string[];
  readonly text: string | null;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Bundled packages are development dependencies; an installed package loads only external ones. */
const ofAddIn = ["@fluentui/react-components", "@fluentui/react-tabster", "react", "react-dom"];
const ofCommandLine = ["@ironcalc/wasm", "commander"];
const ofBoth = ["fflate", "papaparse", "valibot"];

/** The packages and all their transitive dependencies. */
function withNeeds(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...Object.keys(manifestIn(join("node_modules", name)).dependencies ?? {}));
  }
  return found;
}

/** The packages that the product's sources import; the stand-in and its page do not ship. */
function importedPackages(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && !/^(?:standin|tryit)\b/.test(path),
  );
  const names = files.flatMap((path) => {
    const text = readFileSync(join("src", path), "utf8");
    const found = text.matchAll(/(?:from|import)\s*\(?"((?:@[\w-]+\/)?[\w-]+)(?:\/[^"]*)?"/g);
    return [...found].map(([, name = ""]) => name);
  });
  return [...new Set(names)].filter((name) => name !== "node");
}

/** All packages needed at run time, including transitive dependencies. */
function runtimePackages(): Package[] {
  const known = [...ofAddIn, ...ofCommandLine, ...ofBoth];
  const unknown = importedPackages().filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`src uses what is not listed here: ${unknown.join(", ")}`);
  const inAddIn = withNeeds([...ofAddIn, ...ofBoth]);
  const inCommandLine = withNeeds([...ofCommandLine, ...ofBoth]);
  return [...new Set([...inAddIn, ...inCommandLine])].sort().map((name) => {
    const folder = join("node_modules", name);
    const { version, license = "none named" } = manifestIn(folder);
    const places = [
      ...(inAddIn.has(name) ? ["add-in"] : []),
      ...(inCommandLine.has(name) ? [external.has(name) ? "beside it" : "command line"] : []),
    ];
    return { name, version, license, places, text: licenceText(folder) };
  });
}

function licenceText(folder: string): string | null {
  const name = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (name === undefined) return null;
  return readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
}

function page(packages: readonly Package[]): string {
  const rows = packages.map(({ name, version, license, places }) => {
    return `| ${name} | ${version} | ${license} | ${places.join(", ")} |`;
  });
  const texts = [...new Set(packages.map(({ text }) => text))].flatMap((text) => [
    `## ${packages.flatMap((of) => (of.text === text ? [of.name] : [])).join(", ")}`,
    "",
    ...(text === null ? ["No licence text comes with it."] : ["```text", text, "```"]),
    "",
  ]);
  return [
    "# What Kompassbok runs on",
    "",
    "Made by `npm run licences` from what is installed. The last column says whether a package is in the add-in, in the bundled command line, or installed beside the command line; what the add-in does not use of its packages is left out of it. The one beside it brings WebAssembly, which its project compiled from Rust crates that are not listed here.",
    "",
    "Excel's own client library, office.js, is not among them: the add-in's page loads it from Microsoft's address, as its licence wants.",
    "",
    "| package | version | licence | in |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    ...texts,
  ].join("\n");
}

const packages = runtimePackages();
const refused = packages.filter(({ license }) => !allowed.has(license));
if (refused.length > 0) {
  const names = refused.map(({ name, license }) => `${name}: ${license}`).join(", ");
  throw new Error(`a licence that is not on the list: ${names}`);
}
const text = page(packages);
if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  throw new Error(`${file} is out of date: npm run licences`);
}
console.log(`${packages.length} packages at run time, all under permissive licences: ${file}`);
