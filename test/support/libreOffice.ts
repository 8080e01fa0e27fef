import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { patience } from "./patience";

/** LibreOffice as the judge of our workbooks; `scripts/ensure-tools.mjs` installs it. */
export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whose decimal signs LibreOffice reads and writes. */
export type OfficeLocale = "en-US" | "nb-NO";

/**
 * Every workbook as LibreOffice saves it after computing all its formulas anew, by name. One call
 * takes all files: each start of LibreOffice costs a second and a half.
 */
export function recalculate(
  files: readonly OfficeFile[],
  locale: OfficeLocale = "en-US",
): Promise<Map<string, Uint8Array>> {
  return convert(files, { filter: "xlsx:Calc MS Excel 2007 XML", extension: "xlsx" }, locale);
}

/** The workbook as it prints. */
export async function toPdf(file: OfficeFile): Promise<Uint8Array> {
  const pdfs = await convert([file], { filter: "pdf:calc_pdf_Export", extension: "pdf" });
  const pdf = pdfs.get(file.name);
  if (!pdf) throw new Error(`no PDF of ${file.name}`);
  return pdf;
}

interface Target {
  readonly filter: string;
  readonly extension: string;
}

/** By default LibreOffice trusts the numbers in a file; mode 0 is "always recalculate". */
const profileFor = (locale: OfficeLocale): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`;

async function convert(
  files: readonly OfficeFile[],
  target: Target,
  locale: OfficeLocale = "en-US",
): Promise<Map<string, Uint8Array>> {
  if (files.length === 0) return new Map();
  const folder = await mkdtemp(join(tmpdir(), "kompassbok-judge-"));
  try {
    const sources = await writeSources(folder, files, locale);
    const said = await runOffice(folder, sources, target);
    return await readResults(folder, files, target, said);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Files are numbered, so that no name, odd or repeated in other capitals, matters to the disk. */
async function writeSources(
  folder: string,
  files: readonly OfficeFile[],
  locale: OfficeLocale,
): Promise<string[]> {
  await mkdir(join(folder, "in"));
  await mkdir(join(folder, "profile", "user"), { recursive: true });
  await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), profileFor(locale));
  return Promise.all(
    files.map(async ({ bytes }, index) => {
      const path = join(folder, "in", `${index}.xlsx`);
      await writeFile(path, bytes);
      return path;
    }),
  );
}

/** What soffice said; it ends with status 0 even if it could not read a file. */
async function runOffice(folder: string, sources: string[], { filter }: Target): Promise<string> {
  const installation = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const out = join(folder, "out");
  const options = ["--headless", "--norestore", "--convert-to", filter, "--outdir", out];
  const { stdout, stderr } = await promisify(execFile)(
    "soffice",
    [installation, ...options, ...sources],
    { timeout: patience },
  );
  return `${stdout}\n${stderr}`.trim();
}

async function readResults(
  folder: string,
  files: readonly OfficeFile[],
  { extension }: Target,
  said: string,
): Promise<Map<string, Uint8Array>> {
  const out = join(folder, "out");
  const found = new Set(await readdir(out).catch(() => []));
  const missing = files.filter((_, index) => !found.has(`${index}.${extension}`));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    throw new Error(`LibreOffice gave nothing for ${names}. It said:\n${said}`);
  }
  const results = new Map<string, Uint8Array>();
  for (const [index, { name }] of files.entries()) {
    results.set(name, await readFile(join(out, `${index}.${extension}`)));
  }
  return results;
}
