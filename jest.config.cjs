/** @type {import("jest").Config} */
module.exports = {
  rootDir: ".",
  // All cores: a run of everything takes half the time, and each test waits long enough.
  maxWorkers: "100%",
  // What a worker keeps of a hundred test files is gigabytes.
  workerIdleMemoryLimit: "1500MB",
  testTimeout: 180_000,
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
