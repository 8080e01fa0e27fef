#!/usr/bin/env node
/**
 * The tests let LibreOffice judge every workbook and Gnumeric read one, and open the page to try it in
 * Chromium; this makes sure that all three are there. In CI, in a container as root, or with --install what is missing is installed with apt-get;
 * on a person's own computer nothing is installed unasked: the command is printed, and the exit
 * status is 1.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const packageNames = "libreoffice-calc gnumeric chromium";
/** Any one of them shows that Calc is there; Writer alone brings soffice too. */
const calcFiles = ["scalc", "libsclo.so", "libsclo.dylib", "sclo.dll"];

main();

function main() {
  if (report()) return;
  if (mayInstall() && commands("sudo -n ").every(run) && report()) return;
  console.error("The tests need LibreOffice Calc, Gnumeric's ssconvert and Chromium. On Debian:");
  console.error(`  ${commands("sudo ").join(" && ")}`);
  process.exitCode = 1;
}

/** Prints the versions of all; false if one is missing. */
function report() {
  return reportLibreOffice() && reportGnumeric() && reportChromium();
}

/** A LibreOffice that can calculate. */
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

/** Its Debian package, or another of its kind by the name that it has elsewhere. */
function reportChromium() {
  const chromium = ["chromium", "chromium-browser", "google-chrome"].map(onPath).find(Boolean);
  if (!chromium) return false;
  const { status, stdout } = spawnSync(chromium, ["--version"], { encoding: "utf8" });
  if (status === 0) console.log(`${stdout.trim()}: ${chromium}`);
  return status === 0;
}

/** On the path soffice is often a link into the program's folder, where the modules are. */
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

/** With `sudo` unless root; sudo -n fails at once where it would ask for a password. */
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
