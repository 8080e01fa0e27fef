#!/usr/bin/env node
/**
 * Runs every check that a change must pass: LibreOffice, Gnumeric and Chromium are installed; types,
 * lint, licences, unused code and formatting, in parallel; tests. Stops at the first step that
 * fails, with that step's status.
 *
 *     npm test                    everything
 *     npm test -- --install       installs missing programs with apt-get
 *     npm test -- test/engine     only these tests, after the other steps
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const given = process.argv.slice(2);
const forInstaller = given.filter((argument) => argument === "--install");
const forJest = given.filter((argument) => argument !== "--install");
const folder = mkdtempSync(join(tmpdir(), "kompassbok-test-"));
const results = join(folder, "results.json");

/** Runs every tool from its own file, without a shell or npm in between. */
const tools = ["scripts/ensure-tools.mjs", ...forInstaller];
const checks = {
  types: ["node_modules/typescript/bin/tsc", "-b", ".", "bench", "scripts"],
  lint: ["node_modules/eslint/bin/eslint.js", "."],
  licences: ["node_modules/tsx/dist/cli.mjs", "scripts/licences.ts", "--check"],
  unused: ["node_modules/knip/bin/knip.js", "--no-progress"],
  format: ["node_modules/prettier/bin/prettier.cjs", "--check", "."],
};
const tests = ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${results}`, ...forJest];

try {
  process.exitCode = await runAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Returns the status of the first step that fails, or 0. */
async function runAll() {
  const status = run("tools", tools) || (await runChecks());
  if (status !== 0) return status;
  const tested = run("tests", tests);
  sayCounts();
  return tested;
}

function run(name, command) {
  console.log(`\n> ${name}`);
  // Jest prints its summary to stderr; with --json it repeats it as data on stdout, which is
  // already in the file.
  const stdio = ["ignore", name === "tests" ? "ignore" : "inherit", "inherit"];
  const { status, error } = spawnSync(process.execPath, command, { stdio });
  if (error) throw error;
  if (status !== 0 && name !== "tests") sayFailed(name, status);
  return status ?? 1;
}

/**
 * Runs the checks in parallel, since they are independent, and prints each one's output in one
 * piece.
 */
async function runChecks() {
  const names = Object.keys(checks);
  const outcomes = await Promise.all(names.map((name) => check(name, checks[name])));
  return outcomes.find((status) => status !== 0) ?? 0;
}

function check(name, command) {
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part) => said.push(part));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      console.log(`\n> ${name}\n${said.join("").trim()}`);
      if (status !== 0) sayFailed(name, status);
      resolve(status ?? 1);
    });
  });
}

function sayFailed(name, status) {
  console.error(`\n${name}: failed with status ${status}`);
}

/** Prints the plain closing line. A file that could not run counts as one failure. */
function sayCounts() {
  const {
    numPassedTests,
    numFailedTests,
    numRuntimeErrorTestSuites,
    numPendingTests,
    numTodoTests,
  } = JSON.parse(readFileSync(results, "utf8"));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const skipped = numPendingTests + numTodoTests;
  const counts = [`${numPassedTests} passed`, `${failed} failed`];
  console.log([...counts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(", "));
}
