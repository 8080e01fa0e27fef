/**
 * Validates both manifests with Microsoft's office-addin-manifest: the unified one against its
 * schema, manifest.xml by parsing it. A full validation of manifest.xml needs a Microsoft service.
 *
 *     npm run validate
 *     npm run validate -- --online    also sends manifest.xml to that service
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unifiedManifest } from "./build/unifiedManifest";

const tool = join("node_modules", "office-addin-manifest", "cli.js");
const folder = mkdtempSync(join(tmpdir(), "kompassbok-manifest-"));
const unified = join(folder, "manifest.json");

try {
  const { manifest } = unifiedManifest(readFileSync("manifest.xml", "utf8"));
  writeFileSync(unified, JSON.stringify(manifest));
  const judged = [
    judge("manifest.json", "validate", unified),
    judge("manifest.xml", "info", "manifest.xml"),
    ...(process.argv.includes("--online")
      ? [judge("manifest.xml, by Microsoft's service", "validate", "manifest.xml")]
      : []),
  ];
  process.exitCode = judged.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function judge(what: string, command: string, file: string): boolean {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, command, file], {
    encoding: "utf8",
  });
  console.log(status === 0 ? `${what}: valid` : `${what}: not valid\n${stdout}${stderr}`);
  return status === 0;
}
