/** @type {import("jest").Config} */
module.exports = {
  rootDir: ".",
  // Two cores may be busy with other tests.
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  testEnvironment: "<rootDir>/test/support/nodeEnvironment.cjs",
  transform: { "\\.[cm]?[jt]sx?$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  globalSetup: "<rootDir>/test/support/runFolder.cjs",
  globalTeardown: "<rootDir>/test/support/removeRunFolder.cjs",
  testMatch: ["**/*.test.{ts,tsx}"],
};
