import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveTryIt } from "../../scripts/build/serveTryIt";
import { launchChromium } from "./chromium";

/** What was built, where it is served, and a browser to look at it. */
export interface ServedPage {
  readonly folder: string;
  readonly address: string;
  readonly browser: Browser;
}

/** Builds into a folder that goes again, serves it and opens a browser, for as long as `use` takes. */
export async function withServedPage<T>(
  root: string,
  build: (root: string, folder: string) => Promise<void>,
  use: (served: ServedPage) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "kompassbok-page-"));
  try {
    await build(root, folder);
    const server = await serveTryIt(root, folder, 0);
    const browser = await launchChromium();
    try {
      return await use({ folder, address: server.address, browser });
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
