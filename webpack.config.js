import { existsSync, readFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const { AddInFiles } = await tsImport("./scripts/build/AddInFiles.ts", import.meta.url);
const manifests = await tsImport("./scripts/build/manifestFor.ts", import.meta.url);

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

const root = fileURLToPath(new URL(".", import.meta.url));
const folder = join(root, "dist");
const bundle = "kompassbok.cjs";
const typescript = { test: /\.tsx?$/, exclude: /node_modules/ };
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/**
 *     npm run build                                     both, for development at https://localhost:3000
 *     npm run build -- --env url=https://a.example/b    the same, with the manifest for that address
 */
export default (env, { mode = "production" }) => [commandLine(), addIn(addressIn(env), mode)];

function addressIn({ url }) {
  if (url === undefined) return manifests.developmentUrl;
  try {
    return manifests.parseAddress(String(url));
  } catch ({ message }) {
    console.error(message);
    return process.exit(2);
  }
}

/** A CommonJS bundle has no import.meta, so this provides its URL under another name. */
const head = `#!/usr/bin/env node
const bundleUrl = require("node:url").pathToFileURL(__filename).href;
`;

/**
 * The command line as one file for Node. IronCalc stays outside, because it finds its WebAssembly
 * in node_modules; it is an ES module only, hence `import`.
 */
function commandLine() {
  return {
    name: "command-line",
    mode: "production",
    target: "node20",
    entry: "./src/cli/kompassbok.ts",
    output: { path: folder, filename: bundle },
    externalsType: "import",
    externals: ["@ironcalc/wasm"],
    resolve,
    // Leaves createRequire to Node, which finds the WebAssembly files at run time.
    module: {
      parser: { javascript: { createRequire: false } },
      rules: [{ ...typescript, loader: "swc-loader" }],
    },
    // Stack traces should show the function names of the source.
    optimization: { minimize: false },
    plugins: [
      new webpack.DefinePlugin({
        "import.meta.url": "bundleUrl",
        KOMPASSBOK_VERSION: JSON.stringify(version),
      }),
      new webpack.BannerPlugin({ banner: head, raw: true }),
      {
        apply: ({ hooks }) =>
          hooks.assetEmitted.tapPromise("Executable", (_, { targetPath }) =>
            chmod(targetPath, 0o755),
          ),
      },
    ],
  };
}

/** The add-in as static files. Microsoft's library always comes from its own address. */
function addIn(address, mode) {
  return {
    name: "add-in",
    mode,
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/entry.tsx",
      // No hash, since the manifest names it.
      functions: { import: "./src/customFunctions/entry.ts", filename: "functions.js" },
    },
    output: {
      path: folder,
      filename: "[name].[contenthash:12].js",
      clean: { keep: bundle },
    },
    devtool: "source-map",
    resolve,
    // Griffel's loader compiles makeStyles classes at build time instead of when the pane starts.
    module: { rules: [{ ...typescript, use: ["@griffel/webpack-loader", "swc-loader"] }] },
    optimization: {
      splitChunks: {
        chunks: ({ name }) => name !== "functions",
        cacheGroups: {
          // Libraries of the first screen; those of other views are bundled with them.
          libraries: {
            test: /node_modules/,
            name: "libraries",
            chunks: (chunk) => chunk.name !== "functions" && chunk.canBeInitial(),
          },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      new AddInFiles(root, address),
      new webpack.DefinePlugin({ KOMPASSBOK_VERSION: JSON.stringify(version) }),
    ],
    devServer: {
      host: "localhost",
      port: Number(new URL(manifests.developmentUrl).port),
      server: { type: "https", options: certificate() },
      headers: { "Access-Control-Allow-Origin": "*" },
      // The page's content security policy allows no connections, not even for reloading.
      hot: false,
      liveReload: false,
      client: false,
      static: false,
    },
  };
}

/**
 * The certificate from `npx office-addin-dev-certs install`, which Excel trusts; otherwise a new
 * one.
 */
function certificate() {
  const [key, cert] = ["key", "crt"].map((end) =>
    join(homedir(), ".office-addin-dev-certs", `localhost.${end}`),
  );
  return existsSync(key) && existsSync(cert)
    ? { key: readFileSync(key), cert: readFileSync(cert) }
    : {};
}
