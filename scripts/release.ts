/**
 * Prepares a release: writes the version into package.json, the lockfile, manifest.xml and
 * CHANGELOG.md, builds the add-in for its address, and puts the archive and its checksums into
 * release/. Commits nothing; docs/releasing.md lists the steps before and after.
 *
 *     npm run release -- 0.2.0 https://www.example.org/kompassbok
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

const [version = "", address = ""] = process.argv.slice(2);
const faults = [
  ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`“${version}” is not a version such as 0.2.0.`]),
  ...(/^https:\/\/\S+$/.test(address) ? [] : [`“${address}” is not an address with https.`]),
  ...(git("status", "--porcelain") === "" ? [] : ["There are changes that are not committed."]),
];
if (faults.length > 0) {
  console.error(`${faults.join("\n")}\nUse: npm run release -- VERSION ADDRESS`);
  process.exit(2);
}

const today = new Date().toISOString().slice(0, 10);
edit("package.json", /^( {2}"version": )"[^"]+"/m, `$1"${version}"`);
edit(
  "package-lock.json",
  /^( {2,6}"version": )"[^"]+"(?=,\n(?: {6}"license"| {2}"lockfileVersion"))/gm,
  `$1"${version}"`,
);
edit("manifest.xml", /<Version>[^<]+</, `<Version>${version}.0<`);
edit("CHANGELOG.md", /^## \[Unreleased\].*$/m, `## [Unreleased]\n\n## [${version}] - ${today}`);

rmSync("dist", { recursive: true, force: true });
npm("run", "build", "--", "--env", `url=${address}`);
npm("run", "validate");

rmSync("release", { recursive: true, force: true });
mkdirSync("release");
const archive = `kompassbok-${version}.zip`;
write(archive, zipSync(filesIn("dist"), { level: 9, mtime: new Date(today) }));
console.log(
  `release/${archive} and its checksum are made. Continue with docs/releasing.md, step 4.`,
);

/**
 * Replaces the matches in a file.
 * @throws if there are none
 */
function edit(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  const edited = text.replace(from, to);
  if (edited === text && !text.includes(version)) throw new Error(`${path} has no version`);
  writeFileSync(path, edited);
}

function filesIn(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]),
  );
}

function write(name: string, bytes: Uint8Array): void {
  const sum = createHash("sha256").update(bytes).digest("hex");
  writeFileSync(join("release", name), bytes);
  writeFileSync(join("release", "SHA256SUMS"), `${sum}  ${name}\n`);
}

function npm(...options: readonly string[]): void {
  const isWindows = process.platform === "win32";
  execFileSync("npm", options, { stdio: "inherit", shell: isWindows });
}

function git(...options: readonly string[]): string {
  return execFileSync("git", options, { encoding: "utf8" }).trim();
}
