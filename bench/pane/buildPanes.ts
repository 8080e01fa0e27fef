import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import {
  addInConfiguration,
  buildTryIt,
  connectPane,
  runWebpack,
} from "../../scripts/build/buildTryIt";

/** Builds our pane in `pane/`, a minimal one in `minimal/`, and a page for both, `host.html`. */
export async function buildPanes(root: string, folder: string): Promise<void> {
  await buildTryIt(root, folder);
  const addIn = await addInConfiguration(root);
  const entry = addIn.entry as Record<string, unknown>;
  await runWebpack([
    {
      ...addIn,
      entry: { ...entry, taskpane: "./bench/pane/minimalPane.tsx" },
      output: { ...addIn.output, path: join(folder, "minimal") },
    },
    {
      name: "host",
      mode: "production",
      context: root,
      target: ["web", "es2022"],
      entry: "./bench/pane/host.ts",
      output: { path: folder, filename: "host.js", publicPath: "" },
      experiments: { topLevelAwait: true },
      resolve: addIn.resolve ?? {},
      module: { rules: addIn.module?.rules ?? [] },
      performance: { hints: false },
    },
  ]);
  await connectPane(join(folder, "minimal"));
  await copyFile(join(root, "bench", "pane", "host.html"), join(folder, "host.html"));
}
