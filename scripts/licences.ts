/**
 * Writes docs/third-party.md: what Kompassbok runs on, under which licence. It fails on a licence
 * that is not on the list below; with --check it also fails when the file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = "docs/third-party.md";

/** Permissive ones only; anything else needs a person to decide. */
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

/** What stays outside of the bundle (webpack.config.js). */
const external = new Set(["@ironcalc/wasm"]);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
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

/** Everything that is needed at run time, what a package needs in turn included. */
function runtimePackages(): Package[] {
  const found = new Map<string, Package>();
  const open = Object.keys(manifestIn(".").dependencies ?? {});
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const folder = join("node_modules", name);
    const { version, license = "none named", dependencies = {} } = manifestIn(folder);
    found.set(name, { name, version, license, text: licenceText(folder) });
    open.push(...Object.keys(dependencies));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder: string): string | null {
  const name = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (name === undefined) return null;
  return readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
}

function page(packages: readonly Package[]): string {
  const rows = packages.map(({ name, version, license }) => {
    return `| ${name} | ${version} | ${license} | ${external.has(name) ? "beside it" : "in it"} |`;
  });
  const texts = packages.flatMap(({ name, text }) => [
    `## ${name}`,
    "",
    ...(text === null ? ["The package brings no licence text."] : ["```text", text, "```"]),
    "",
  ]);
  return [
    "# What Kompassbok runs on",
    "",
    "Made by `npm run licences` from what is installed. The last column says whether a package is in the bundled command line or is installed beside it. The one beside it brings WebAssembly, which its project compiled from Rust crates that are not listed here.",
    "",
    "| package | version | licence | the bundle |",
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
