import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import webpack, { type Configuration, type MultiStats } from "webpack";
import { paneFolder, panePage, tryItPane, TryItFiles } from "./TryItFiles";

type Configurations = (env: object, argv: object) => Configuration[];

/** The stand-in's script; its name has no hash. */
const hostScript = "pane-host.js";

/**
 * Builds the try-it page into a folder: the add-in as for Excel in `pane/`, the page with the
 * stand-in, and the page that combines both. Static files for any web server. If `built` is given,
 * the add-in is copied from that folder instead of being built.
 */
export async function buildTryIt(root: string, folder: string, built?: string): Promise<void> {
  const addIn = await addInConfiguration(root);
  const pane = join(folder, paneFolder);
  const page = tryIt(root, folder, addIn);
  if (built === undefined) {
    await runWebpack([{ ...addIn, output: { ...addIn.output, path: pane } }, page]);
  } else {
    await Promise.all([cp(built, pane, { recursive: true }), runWebpack([page])]);
  }
  await connectPane(pane);
}

/** The webpack configuration that builds the add-in for Excel. */
export async function addInConfiguration(root: string): Promise<Configuration> {
  const { default: configurations } = (await import(join(root, "webpack.config.js"))) as {
    default: Configurations;
  };
  const addIn = configurations({}, {}).find(({ name }) => name === "add-in");
  if (!addIn) throw new Error("webpack.config.js has no add-in");
  return addIn;
}

/** Adds a page next to the pane's own that loads the stand-in's script from the parent folder. */
export async function connectPane(folder: string): Promise<void> {
  const page = await readFile(join(folder, "taskpane.html"), "utf8");
  await writeFile(join(folder, panePage), tryItPane(page, `../${hostScript}`));
}

/** The page, and the script in the pane's frame. */
function tryIt(root: string, path: string, { resolve, module }: Configuration): Configuration {
  return {
    name: "try-it",
    mode: "production",
    context: root,
    target: ["web", "es2022"],
    entry: {
      page: "./src/tryit/entry.tsx",
      paneHost: { import: "./src/tryit/paneHost.ts", filename: hostScript },
    },
    output: {
      path,
      filename: "[name].[contenthash:12].js",
      assetModuleFilename: "[name].[contenthash:12][ext]",
      publicPath: "",
    },
    resolve: resolve ?? {},
    module: { rules: module?.rules ?? [] },
    performance: { hints: false },
    plugins: [new TryItFiles(root)],
  };
}

export async function runWebpack(configurations: Configuration[]): Promise<void> {
  const compiler = webpack(configurations);
  const stats = await new Promise<MultiStats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve) => {
    compiler.close(() => resolve());
  });
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
}
