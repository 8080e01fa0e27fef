import { strFromU8, unzipSync } from "fflate";
import type { RawSheet, RawWorkbook } from "../../src/model/rawWorkbook";
import type { WorkbookPlan } from "../../src/model/workbookPlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { renderXlsx } from "../../src/xlsx/renderXlsx";
import { samplePlan, sampleValues } from "./samplePlan";

let sample: Uint8Array | null = null;

/** The sample's file, written once. */
export function renderSample(): Uint8Array {
  sample ??= render(samplePlan);
  return sample;
}

export function render(plan: WorkbookPlan): Uint8Array {
  return renderXlsx(plan, sampleValues);
}

/** The parts of a file as text, by path. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function partOf(file: Uint8Array, path: string): string {
  const part = partsOf(file).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}

/** What is read from a file that has to be readable. */
export function workbookIn(file: Uint8Array): RawWorkbook {
  const outcome = readXlsx(file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export function sheetIn(file: Uint8Array, name: string): RawSheet {
  const sheet = workbookIn(file).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
