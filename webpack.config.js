import { chmod } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const bundle = "kompassbok.cjs";
const folder = fileURLToPath(new URL("dist", import.meta.url));

/** A bundle in CommonJS has no import.meta: its own address takes another name. */
const head = `#!/usr/bin/env node
const bundleUrl = require("node:url").pathToFileURL(__filename).href;
`;

/**
 * The command line as one file for Node. IronCalc stays outside: it finds its WebAssembly in node_modules,
 * and is an ES module only, hence `import`.
 */
export default {
  mode: "production",
  target: "node20",
  entry: "./src/cli/kompassbok.ts",
  output: { path: folder, filename: bundle, clean: true },
  externalsType: "import",
  externals: ["@ironcalc/wasm"],
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // createRequire stays Node's own: it finds the WebAssembly files at run time.
    parser: { javascript: { createRequire: false } },
    rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader" }],
  },
  // A fault's stack should name functions that stand in the source.
  optimization: { minimize: false },
  plugins: [
    new webpack.DefinePlugin({ "import.meta.url": "bundleUrl" }),
    new webpack.BannerPlugin({ banner: head, raw: true }),
    {
      apply: ({ hooks }) =>
        hooks.afterEmit.tapPromise("Executable", () => chmod(`${folder}/${bundle}`, 0o755)),
    },
  ],
};
