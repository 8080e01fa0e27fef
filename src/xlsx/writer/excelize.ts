import type { init } from "excelize-wasm";

/** The loaded library. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** A workbook in the library's memory. */
export type Book = InstanceType<Excelize["NewFile"]>;

/** The library returns its faults; here every fault is ours, so it is thrown with what was tried. */
export function done<T extends { readonly error?: string | null }>(result: T, what: string): T {
  if (result.error) throw new Error(`excelize could not write ${what}: ${result.error}`);
  return result;
}
