/** Builds the add-in and the try-it page into the run's folder: see `builtPages.ts`. */
const { join } = require("node:path");
const makeRunFolder = require("./runFolder.cjs");
const runTool = require("./runTool.cjs");

module.exports = async (_, { rootDir }) => {
  makeRunFolder();
  const [addIn, tryIt] = ["add-in", "try-it"].map((name) => join(process.env.KOMPASSBOK_RUN, name));
  const options = ["--config-name", "add-in", "--env", "url=https://a.example/kompassbok/"];
  await runTool(rootDir, "webpack/bin/webpack.js", ...options, "-o", addIn);
  const page = ["scripts/tryit.ts", "--static", tryIt, "--pane", addIn];
  await runTool(rootDir, "tsx/dist/cli.mjs", ...page);
};
