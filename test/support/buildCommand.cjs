/**
 * Builds the command line into the run's folder, as it is published: a start of it takes a tenth of
 * what compiling its sources takes.
 */
const { symlinkSync } = require("node:fs");
const { join } = require("node:path");
const makeRunFolder = require("./runFolder.cjs");
const runTool = require("./runTool.cjs");

module.exports = async (_, { rootDir }) => {
  makeRunFolder();
  const run = process.env.KOMPASSBOK_RUN;
  // Its WebAssembly stays outside the bundle, and is looked for from there.
  symlinkSync(join(rootDir, "node_modules"), join(run, "node_modules"), "junction");
  const options = ["--config-name", "command-line", "-o", join(run, "command")];
  await runTool(rootDir, "webpack/bin/webpack.js", ...options);
};
