import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Compilation, Compiler } from "webpack";
import { functionsMetadata, inNorwegian } from "./functionsMetadata";
import { manifestFor } from "./manifestFor";
import { unifiedManifest, type UnifiedManifest } from "./unifiedManifest";

type BuiltFile = readonly [name: string, content: Buffer];

/**
 * Everything the add-in needs besides scripts: pages, manifests, icons, metadata of custom
 * functions.
 */
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

  private async files(scripts: readonly string[]): Promise<BuiltFile[]> {
    const text = (...path: string[]) => readFile(join(this.root, ...path), "utf8");
    const metadata = await functionsMetadata(this.root);
    const page = pageWith(await text("src", "taskpane", "taskpane.html"), scripts);
    const folder = join(this.root, "assets", "icons");
    const names = (await readdir(folder)).filter((name) => name.endsWith(".png"));
    const icons = await Promise.all(
      names.map(async (name): Promise<BuiltFile> => [
        `icons/${name}`,
        await readFile(join(folder, name)),
      ]),
    );
    const manifest = manifestFor(await text("manifest.xml"), this.address);
    return [
      ["taskpane.html", Buffer.from(page)],
      ["support.html", Buffer.from(await text("assets", "support.html"))],
      ["manifest.xml", Buffer.from(manifest)],
      ...unifiedFiles(unifiedManifest(manifest), new Map(icons)),
      // The pane links to it as its licences.
      ["third-party.txt", Buffer.from(await text("docs", "third-party.md"))],
      ["functions.json", json(metadata)],
      ["functions-nb.json", json(inNorwegian(metadata))],
      ...icons,
    ];
  }
}

/** In loading order. */
function scriptsOf(compilation: Compilation): readonly string[] {
  const files = compilation.entrypoints.get("taskpane")?.getFiles() ?? [];
  return files.filter((file) => file.endsWith(".js"));
}

/** The page with our scripts, and a nonce for styles that changes with the scripts. */
function pageWith(template: string, scripts: readonly string[]): string {
  const nonce = createHash("sha256").update(scripts.join()).digest("base64url").slice(0, 22);
  const tags = scripts.map((file) => `<script defer src="${file}"></script>`).join("\n    ");
  return template.replaceAll("STYLE_NONCE", nonce).replace("<!-- scripts -->", tags);
}

/** The unified manifest, and the package with it that administrators upload. */
function unifiedFiles(
  { manifest, languages, icons }: UnifiedManifest,
  drawn: ReadonlyMap<string, Buffer>,
): BuiltFile[] {
  const texts: BuiltFile[] = [["manifest.json", manifest] as const, ...languages].map(
    ([name, content]) => [name, json(content)],
  );
  const packed = [...texts, ...icons.map((name) => [name, drawn.get(name)] as const)];
  const files = packed.map(([name, content]) => {
    if (!content) throw new Error(`the package has no ${name}`);
    return [name, content] as const;
  });
  // The zip format's earliest date, so that the same files give the same package.
  const zip = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
  return [...texts, ["kompassbok-m365.zip", Buffer.from(zip)]];
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
