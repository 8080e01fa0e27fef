const everyProject = {
  rootDir: ".",
  roots: ["<rootDir>/test"],
  testEnvironment: "<rootDir>/test/support/nodeEnvironment.cjs",
  transform: { "\\.[cm]?[jt]sx?$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  // The same draws in every run: CONTRIBUTING.md says how to draw others.
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/support/fastCheck.cjs" },
  globalSetup: "<rootDir>/test/support/runFolder.cjs",
  globalTeardown: "<rootDir>/test/support/removeRunFolder.cjs",
  testMatch: ["**/*.test.{ts,tsx}"],
};

/** The tests of what webpack builds, which is built once, before any of them. */
const ofPages = ["<rootDir>/test/tryit/", "<rootDir>/test/build/addIn\\.test\\.ts$"];

/** @type {import("jest").Config} */
module.exports = {
  // All cores: a run of everything takes half the time, and each test waits long enough.
  maxWorkers: "100%",
  // What a worker keeps of a hundred test files is gigabytes.
  workerIdleMemoryLimit: "1500MB",
  // Only what hangs takes as long, also on a slow and busy machine: no test has a limit of its own.
  testTimeout: 15 * 60_000,
  projects: [
    { ...everyProject, testPathIgnorePatterns: ofPages },
    {
      ...everyProject,
      testMatch: ["<rootDir>/test/tryit/*.test.ts", "<rootDir>/test/build/addIn.test.ts"],
      globalSetup: "<rootDir>/test/support/buildPages.cjs",
    },
  ],
};
