import { createRequire } from "node:module";
import type { init } from "excelize-wasm";
import type { Excelize } from "./writer/excelize";

let loading: Promise<Excelize> | null = null;

/** The library that writes .xlsx files, from node_modules; loaded once (about 0.4 s). Node only. */
export function loadExcelize(): Promise<Excelize> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Excelize> {
  const require = createRequire(import.meta.url);
  const start = handedIn() ?? (await import("excelize-wasm")).init;
  return start(require.resolve("excelize-wasm/excelize.wasm.gz"));
}

/** Jest's sandbox refuses the library's own import(), so its environment hands the loader in. */
function handedIn(): typeof init | undefined {
  return (globalThis as { __excelizeInit?: typeof init }).__excelizeInit;
}
