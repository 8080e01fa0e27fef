/**
 * Serves the add-in at https://localhost:3000 and loads it into Excel. Without Excel, explains how to
 * load it into Excel on the web.
 *
 *     npm start
 *     npm start -- --no-excel    only serves
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { developmentUrl } from "./build/manifestFor";

const page = `${developmentUrl}/taskpane.html`;
const certificate = join(homedir(), ".office-addin-dev-certs", "localhost.crt");

const byHand = `
The add-in is served at ${developmentUrl}. To load it into Excel on the web:

1. Open ${page} in the browser once and accept its certificate. The page stays empty:
   it is made for Excel.
2. Open a workbook at https://excel.cloud.microsoft or on SharePoint.
3. Home > Add-ins > More add-ins > My add-ins > Upload my add-in, and choose
   ${resolve("manifest.xml")}
4. Kompassbok stands on the Home tab. After a change, reload the browser's page.

Excel for Windows or Mac on another machine loads it only from an address that it trusts:
npm run build -- --env url=https://…, put dist/ there, and follow docs/administrators.md.
Ctrl+C ends the server.
`;

const hasExcel = !process.argv.includes("--no-excel") && isExcelHere();
if (hasExcel && !existsSync(certificate)) run("office-addin-dev-certs", "install");
serve();
if (hasExcel) run("office-addin-debugging", "start", "manifest.xml", "desktop", "--no-debug");
else console.log(byHand);

function isExcelHere(): boolean {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  const key = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return spawnSync("reg", ["query", key]).status === 0;
}

/** Microsoft's tools are large and only needed with Excel, so npx downloads them on demand. */
function run(tool: string, ...options: readonly string[]): void {
  const isWindows = process.platform === "win32";
  const { status } = spawnSync("npx", ["--yes", tool, ...options], {
    stdio: "inherit",
    shell: isWindows,
  });
  if (status !== 0) console.error(`${tool} failed; load the add-in by hand:\n${byHand}`);
}

function serve(): void {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const options = ["serve", "--config-name", "add-in", "--mode", "development"];
  const server = spawn(process.execPath, [webpack, ...options], { stdio: "inherit" });
  server.on("exit", (code) => process.exit(code ?? 0));
}
