import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { patience } from "./patience";

/** Debian's Chromium, or another that is there, with nothing of its own to fetch. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    timeout: patience,
    args: [
      "--disable-background-networking",
      "--disable-dev-shm-usage",
      "--force-color-profile=srgb",
    ],
  });
}

/** Debian's name of it, and others'. */
function chromiumPath(): string {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  if (found === undefined) throw new Error("there is no Chromium: npm test -- --install");
  return found;
}
