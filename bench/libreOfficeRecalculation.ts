import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const turns = 5;

/** Opens a workbook, recalculates it a few times and writes down the milliseconds. */
const macro = `
Sub Recalculate(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  book.calculateAll()
  Dim times As String
  For turn = 1 To ${turns}
    start = GetSystemTicks()
    book.calculateAll()
    times = times & (GetSystemTicks() - start) & " "
  Next
  file = FreeFile
  Open target For Output As #file
  Print #file, times
  Close #file
  book.close(True)
  StarDesktop.terminate()
End Sub
`;

const library = (element: string, attributes: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<library:${element} xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${content}</library:${element}>
`;

/** A LibreOffice profile is a folder; its macros are files in it. */
function writeProfile(folder: string): void {
  const basic = join(folder, "user", "basic");
  mkdirSync(join(basic, "Standard"), { recursive: true });
  writeFileSync(
    join(basic, "script.xlc"),
    library(
      "libraries",
      "",
      '<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>',
    ),
  );
  writeFileSync(
    join(basic, "Standard", "script.xlb"),
    library(
      "library",
      ' library:name="Standard" library:readonly="false" library:passwordprotected="false"',
      '<library:element library:name="Bench"/>',
    ),
  );
  const text = macro.replaceAll("&", "&amp;");
  writeFileSync(
    join(basic, "Standard", "Bench.xba"),
    `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${text}</script:module>
`,
  );
}

/** Median time, in seconds, in which a running LibreOffice recalculates the whole workbook. */
export function recalculationSeconds(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "kompassbok-recalculation-"));
  try {
    const url = (path: string): string => pathToFileURL(path).href;
    const run = (...words: readonly string[]): void => {
      const options = [`-env:UserInstallation=${url(join(folder, "profile"))}`, "--headless"];
      const { error } = spawnSync("soffice", [...options, "--norestore", ...words], {
        timeout: 5 * 60_000,
        stdio: "ignore",
      });
      if (error) throw error;
    };
    // The first start would overwrite our macros with its own.
    run("--terminate_after_init");
    writeProfile(join(folder, "profile"));
    const [source, target] = [join(folder, "workbook.xlsx"), join(folder, "times.txt")];
    writeFileSync(source, bytes);
    run(`macro:///Standard.Bench.Recalculate(${url(source)},${url(target)})`);
    const times = readFileSync(target, "utf8").trim().split(/\s+/).map(Number);
    return (times.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? NaN) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
