const everyProject = {
  rootDir: ".",
  roots: ["<rootDir>/test"],
  testEnvironment: "<rootDir>/test/support/nodeEnvironment.cjs",
  transform: { "\\.[cm]?[jt]sx?$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  // Draws the same cases in every run; CONTRIBUTING.md says how to draw others.
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/support/fastCheck.cjs" },
  globalSetup: "<rootDir>/test/support/runFolder.cjs",
  globalTeardown: "<rootDir>/test/support/removeRunFolder.cjs",
};

/** Tests of what webpack builds; it is built once, before any of them. */
const ofPages = ["**/test/tryit/*.test.ts", "**/test/build/addIn.test.ts"];
const ofCommand = ["**/test/cli/*.test.ts"];

/** @type {import("jest").Config} */
module.exports = {
  // All cores halve the time of a full run; the tests' time limits are generous enough.
  maxWorkers: "100%",
  // A worker would keep gigabytes after a hundred test files.
  workerIdleMemoryLimit: "1500MB",
  testSequencer: "<rootDir>/test/support/longestFirst.cjs",
  // So generous that only a hanging test reaches it, even on a slow and busy machine; no test sets
  // its own.
  testTimeout: 15 * 60_000,
  projects: [
    {
      ...everyProject,
      testMatch: ["**/*.test.{ts,tsx}", ...[...ofPages, ...ofCommand].map((each) => `!${each}`)],
    },
    {
      ...everyProject,
      testMatch: ofPages,
      globalSetup: "<rootDir>/test/support/buildPages.cjs",
    },
    {
      ...everyProject,
      testMatch: ofCommand,
      globalSetup: "<rootDir>/test/support/buildCommand.cjs",
    },
  ],
};
