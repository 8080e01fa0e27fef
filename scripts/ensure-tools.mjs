#!/usr/bin/env node
/**
 * Makes sure that LibreOffice, Gnumeric and Chromium are installed, which the tests need to check
 * workbooks and to open the try-it page. In CI, in a container as root, or with --install, missing
 * ones are installed with apt-get. Otherwise the script only prints the command and exits with 1.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const packageNames = "libreoffice-calc gnumeric chromium";
/** Any one of these shows that Calc is installed; Writer alone also provides soffice. */
const calcFiles = ["scalc", "libsclo.so", "libsclo.dylib", "sclo.dll"];

main();

function main() {
  if (report()) return;
  if (mayInstall() && commands("sudo -n ").every(run) && report()) return;
  console.error("The tests need LibreOffice Calc, Gnumeric's ssconvert and Chromium. On Debian:");
  console.error(`  ${commands("sudo ").join(" && ")}`);
  process.exitCode = 1;
}

/** Prints all versions; false if one is missing. */
function report() {
  return reportLibreOffice() && reportGnumeric() && reportChromium();
}

/** Requires a LibreOffice with Calc. */
function reportLibreOffice() {
  const soffice = onPath("soffice");
  if (!soffice || !hasCalc(soffice)) return false;
  const { status, stdout } = spawnSync(soffice, ["--version"], { encoding: "utf8" });
  if (status !== 0) return false;
  console.log(`${stdout.trim()} with Calc: ${soffice}`);
  return true;
}

function reportGnumeric() {
  const ssconvert = onPath("ssconvert");
  if (!ssconvert) return false;
  const { status, stdout } = spawnSync(ssconvert, ["--version"], { encoding: "utf8" });
  const version = /version '([^']*)'/.exec(stdout)?.[1] ?? "of unknown version";
  if (status === 0) console.log(`Gnumeric ${version}: ${ssconvert}`);
  return status === 0;
}

/** Accepts Debian's package or another build under one of its usual names. */
function reportChromium() {
  const chromium = ["chromium", "chromium-browser", "google-chrome"].map(onPath).find(Boolean);
  if (!chromium) return false;
  const { status, stdout } = spawnSync(chromium, ["--version"], { encoding: "utf8" });
  if (status === 0) console.log(`${stdout.trim()}: ${chromium}`);
  return status === 0;
}

/** The soffice on the PATH is often a link to the program's folder, which has the modules. */
function hasCalc(soffice) {
  const folder = dirname(realpathSync(soffice));
  return onPath("localc") !== null || calcFiles.some((file) => existsSync(join(folder, file)));
}

function onPath(program) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, program)).find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  if (process.argv.includes("--install") || process.env.CI === "true") return true;
  return isRoot() && isContainer();
}

function isRoot() {
  return process.getuid?.() === 0;
}

function isContainer() {
  if (existsSync("/.dockerenv") || existsSync("/run/.containerenv")) return true;
  const groups = "/proc/1/cgroup";
  return existsSync(groups) && /docker|containerd|kubepods|lxc/.test(readFileSync(groups, "utf8"));
}

/** Uses `sudo` unless root; sudo -n fails instead of asking for a password. */
function commands(sudo) {
  const install = `apt-get install -y --no-install-recommends ${packageNames}`;
  return ["apt-get update", install].map((command) => (isRoot() ? command : sudo + command));
}

function run(command) {
  console.log(`> ${command}`);
  const [program, ...options] = command.split(" ");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, options, { stdio: "inherit", env }).status === 0;
}
