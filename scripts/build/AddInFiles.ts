import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Compilation, Compiler } from "webpack";
import { functionsMetadata, inNorwegian } from "./functionsMetadata";
import { manifestFor } from "./manifestFor";

/** What the add-in needs beside its scripts: page, manifest, icons, metadata of custom functions. */
export class AddInFiles {
  constructor(
    private readonly root: string,
    private readonly address: string,
  ) {}

  apply({ hooks, webpack }: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    hooks.thisCompilation.tap("AddInFiles", (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: "AddInFiles", stage }, async () => {
        const files = await this.files(scriptsOf(compilation));
        for (const [name, content] of files) {
          compilation.emitAsset(name, new webpack.sources.RawSource(content));
        }
      }),
    );
  }

  private async files(scripts: readonly string[]): Promise<[name: string, content: Buffer][]> {
    const text = (...path: string[]) => readFile(join(this.root, ...path), "utf8");
    const metadata = await functionsMetadata(this.root);
    const page = pageWith(await text("src", "taskpane", "taskpane.html"), scripts);
    const folder = join(this.root, "assets", "icons");
    const icons = (await readdir(folder)).filter((name) => name.endsWith(".png"));
    return [
      ["taskpane.html", Buffer.from(page)],
      ["manifest.xml", Buffer.from(manifestFor(await text("manifest.xml"), this.address))],
      // What the pane leads to as its licences.
      ["third-party.txt", Buffer.from(await text("docs", "third-party.md"))],
      ["functions.json", json(metadata)],
      ["functions-nb.json", json(inNorwegian(metadata))],
      ...(await Promise.all(
        icons.map(async (name): Promise<[string, Buffer]> => [
          `icons/${name}`,
          await readFile(join(folder, name)),
        ]),
      )),
    ];
  }
}

/** In the order in which the page has to load them. */
function scriptsOf(compilation: Compilation): readonly string[] {
  const files = compilation.entrypoints.get("taskpane")?.getFiles() ?? [];
  return files.filter((file) => file.endsWith(".js"));
}

/** The page with our scripts, and a nonce for styles that changes with them. */
function pageWith(template: string, scripts: readonly string[]): string {
  const nonce = createHash("sha256").update(scripts.join()).digest("base64url").slice(0, 22);
  const tags = scripts.map((file) => `<script defer src="${file}"></script>`).join("\n    ");
  return template.replaceAll("STYLE_NONCE", nonce).replace("<!-- scripts -->", tags);
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
