import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toPdf } from "../../test/support/libreOffice";

/** Pages in A4 landscape, cut above the footer; heights in pixels at 100 per inch. */
const pictures = [
  { page: 1, height: 400, out: "docs/overview.png" },
  { page: 2, height: 635, out: "docs/charts.png" },
];
const resolution = 100;
const margins = { left: 15, top: 45, width: 1135 };

/** Renders the workbook from `npm run demo` with LibreOffice and pdftoppm. */
export async function drawWorkbook(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "kompassbok-pictures-"));
  try {
    const pdf = join(folder, "example.pdf");
    const bytes = await readFile("out/eksempel.xlsx");
    await writeFile(pdf, await toPdf({ name: "eksempel.xlsx", bytes }));
    for (const { page, height, out } of pictures) {
      const pages = ["-f", page, "-l", page, "-singlefile", "-r", resolution, "-png"];
      const { left, top, width } = margins;
      const area = ["-x", left, "-y", top, "-W", width, "-H", height - top];
      execFileSync("pdftoppm", [...pages, ...area, pdf, out.replace(".png", "")].map(String));
    }
    return pictures.map(({ out }) => out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
