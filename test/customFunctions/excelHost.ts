import { readFileSync } from "node:fs";
import type * as Jsdom from "jsdom";

declare const __jsdom: typeof Jsdom;

/** Microsoft's own library, from which the functions take their errors; nothing of Excel itself. */
export function installCustomFunctions(): void {
  const { window } = new __jsdom.JSDOM("<!doctype html>", {
    url: "https://localhost/",
    runScripts: "outside-only",
  });
  const library = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  window.eval(readFileSync(library, "utf8"));
  const { CustomFunctions } = window as unknown as { CustomFunctions: unknown };
  Object.assign(globalThis, { CustomFunctions });
}

/** Excel's own language from here on. */
export function setDisplayLanguage(displayLanguage: string | null): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
}

/** The code and message of the error that Excel would show. */
export function errorOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  throw new Error("no error");
}
