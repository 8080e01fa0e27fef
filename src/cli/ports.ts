import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { CalculatorPort, WorkbookFilePort } from "../app/ports";
import { readXlsx } from "../xlsx/readXlsx";
import { renderXlsx } from "../xlsx/renderXlsx";

export const xlsxFiles: WorkbookFilePort = {
  write: renderXlsx,
  read: readXlsx,
};

/** IronCalc, loaded from node_modules. */
export const ironCalc: CalculatorPort = {
  async loadWasm() {
    const require = createRequire(import.meta.url);
    return new Uint8Array(await readFile(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  },
};
