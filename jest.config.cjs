/** @type {import("jest").Config} */
module.exports = {
  rootDir: ".",
  roots: ["<rootDir>/test"],
  testEnvironment: "<rootDir>/test/support/nodeEnvironment.cjs",
  transform: { "\\.[cm]?[jt]sx?$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!@ironcalc/)"],
  testMatch: ["**/*.test.{ts,tsx}"],
};
