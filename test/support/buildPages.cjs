/** Builds the add-in and the try-it page into the run's folder: see `builtPages.ts`. */
const { execFile } = require("node:child_process");
const { join } = require("node:path");
const { promisify } = require("node:util");
const makeRunFolder = require("./runFolder.cjs");

module.exports = async (_, { rootDir }) => {
  makeRunFolder();
  const [addIn, tryIt] = ["add-in", "try-it"].map((name) => join(process.env.KOMPASSBOK_RUN, name));
  const run = (tool, ...options) =>
    promisify(execFile)(process.execPath, [join("node_modules", tool), ...options], {
      cwd: rootDir,
    });
  const url = "url=https://a.example/kompassbok/";
  await run("webpack/bin/webpack.js", "--config-name", "add-in", "-o", addIn, "--env", url);
  await run("tsx/dist/cli.mjs", "scripts/tryit.ts", "--static", tryIt, "--pane", addIn);
};
