import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { connectBridge, type BridgeWindow } from "./wire/bridge";
import type { Connection } from "./wire/connection";

/** The client library's globals; each page has its own. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Only set if the library was loaded with custom functions. */
  readonly CustomFunctions: CustomFunctionsLibrary;
  /** Closes the page and disconnects it from the host. */
  close(): void;
}

export interface CustomFunctionsLibrary {
  associate(id: string, execute: (...given: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** A jsdom page, created with `runScripts: "outside-only"`. */
export interface Page {
  readonly window: PageWindow;
}

export interface PageWindow extends BridgeWindow {
  eval(source: string): unknown;
  close(): void;
  OfficeExtension?: unknown;
  Excel?: unknown;
  CustomFunctions?: unknown;
  Office?: unknown;
}

/** jsdom's class, passed in because tests and scripts load modules differently. */
export type PageClass = new (
  html: string,
  options: { url: string; runScripts: "outside-only" },
) => Page;

export interface ClientOptions {
  /**
   * The ExcelApi version that the host claims to support, such as 1.9; by default it is not
   * checked.
   */
  readonly excelApi?: string;
  /** Also loads what custom functions need. */
  readonly hasCustomFunctions?: boolean;
}

const packageName = "@microsoft/office-js";
const excelFile = "excel-web-16.00.debug.js";
const officeFile = "office.debug.js";
const pageUrl = "https://localhost/taskpane.html";

/**
 * Loads the genuine client library, unmodified, into its own page and connects it to a host. Only
 * this file and `wire/` touch the library's undocumented internals.
 * @throws Error if `@microsoft/office-js` is not installed
 */
export function loadClientLibrary(
  pageClass: PageClass,
  connection: Connection,
  { excelApi, hasCustomFunctions = false }: ClientOptions = {},
): ClientLibrary {
  const { window } = new pageClass("<!doctype html>", { url: pageUrl, runScripts: "outside-only" });
  connectBridge(window, connection);
  connection.takesCalls = hasCustomFunctions;
  if (hasCustomFunctions) {
    // office.js finds out its URL by looking for its script element.
    window.eval(`
      const script = document.createElement("script");
      script.src = ${JSON.stringify(new URL("office.js", pageUrl).href)};
      document.head.appendChild(script);
    `);
    window.eval(source(officeFile));
  }
  window.eval(source(excelFile));
  window.eval(`
    OfficeExtension.SessionBase._overrideSession =
      OfficeExtension.HostBridgeSession.getInstanceIfHostBridgeInited();
    OfficeExtension.Utility._synchronousCleanup = true;
  `);
  if (excelApi !== undefined) window.eval(gate(excelApi));
  return {
    Excel: window.Excel as typeof Excel,
    OfficeExtension: window.OfficeExtension as typeof OfficeExtension,
    CustomFunctions: window.CustomFunctions as CustomFunctionsLibrary,
    close: () => {
      connection.onMessage = null;
      connection.takesCalls = false;
      window.close();
    },
  };
}

/** Makes the library check requirement sets as if Excel supported this version. */
function gate(excelApi: string): string {
  return `
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    (() => {
      const parts = (version) => String(version ?? "1.1").split(".").map(Number);
      const isSetSupported = (name, version) => {
        if (name !== "ExcelApi") return false;
        const [major, minor] = parts(version);
        const [most, mostMinor] = parts(${JSON.stringify(excelApi)});
        return major < most || (major === most && minor <= mostMinor);
      };
      const context = { requirements: { isSetSupported } };
      window.Office = Object.create(window.Office ?? null, { context: { value: context } });
    })();
  `;
}

const sources = new Map<string, string>();

function source(file: string): string {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  const text = readFileSync(resolve(`${packageName}/dist/${file}`), "utf8");
  sources.set(file, text);
  return text;
}
