import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Compilation, Compiler } from "webpack";

/** Microsoft's library, as the pane's page names it. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The folder with the add-in's files, exactly as built for Excel. */
export const paneFolder = "pane";

/**
 * The page with the stand-in's script, next to the pane's own page; nothing else differs from
 * Excel.
 */
export const panePage = "tryit.html";

/** Adds the try-it page's own files besides scripts. */
export class TryItFiles {
  constructor(private readonly root: string) {}

  apply({ hooks, webpack }: Compiler): void {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    hooks.thisCompilation.tap("TryItFiles", (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: "TryItFiles", stage }, async () => {
        const read = (name: string): Promise<string> =>
          readFile(join(this.root, "src", "tryit", name), "utf8");
        const emit = (name: string, content: string): void => {
          compilation.emitAsset(name, new webpack.sources.RawSource(content));
        };
        emit("index.html", withScripts(await read("index.html"), scriptsOf(compilation, "page")));
        emit("page.css", await read("page.css"));
      }),
    );
  }
}

function scriptsOf(compilation: Compilation, entry: string): readonly string[] {
  const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
  return files.filter((file) => file.endsWith(".js"));
}

function withScripts(template: string, scripts: readonly string[]): string {
  const nonce = createHash("sha256").update(scripts.join()).digest("base64url").slice(0, 22);
  const tags = scripts.map((file) => `<script defer src="${file}"></script>`).join("\n    ");
  return template.replaceAll("STYLE_NONCE", nonce).replace("<!-- scripts -->", tags);
}

/** The add-in's page with one more script. The build writes attributes without quotes. */
export function tryItPane(page: string, script: string): string {
  const [tag] = officeTag.exec(page) ?? [];
  if (tag === undefined) throw new Error("the pane's page does not load office.js");
  return page.replace(tag, `<script src="${script}"></script>${tag}`);
}

const officeTag = new RegExp(`<script src="?${officeAddress}office\\.js"?></script>`);
