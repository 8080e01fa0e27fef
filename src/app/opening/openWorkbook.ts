import type { Outcome } from "../../model/problem";
import { success } from "../../model/problem";
import type { RawWorkbook } from "../../model/rawWorkbook";
import type { ReadWorkbook } from "../../workbook/reading/readInputs";
import type { ReadOptions, WorkbookReader } from "../ports";
import { readWorkbook } from "./readWorkbook";
import { withUncomputedInputs } from "./uncomputedInputs";

export interface OpenedWorkbook {
  readonly raw: RawWorkbook;
  readonly read: ReadWorkbook;
}

/** Opens a Kompassbok workbook from a file and reads its inputs. */
export function openWorkbook(
  bytes: Uint8Array,
  file: WorkbookReader,
  options: ReadOptions = {},
): Outcome<OpenedWorkbook> {
  const raw = file.read(bytes, options);
  if (!raw.ok) return raw;
  const read = readWorkbook(raw.value);
  if (!read.ok) return read;
  const problems = withUncomputedInputs(raw.value, read.value, read.problems);
  return success({ raw: raw.value, read: read.value }, [...raw.problems, ...problems]);
}
