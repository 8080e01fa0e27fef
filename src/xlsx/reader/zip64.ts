import { fileFault } from "./fileFault";

/**
 * Written in place of a number that does not fit, or that a program always stores in zip64 fields.
 */
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffffffff;

const locatorSignature = 0x07064b50;
const locatorSize = 20;
const recordSignature = 0x06064b50;
const recordSize = 56;
const longFieldsId = 1;
const longSize = 8;

/** The number of entries in the central directory, and its offset. */
export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
}

/**
 * Locates the central directory from the record at `end` or, if that record says so, from the zip64
 * record before it (APPNOTE.TXT 4.3.14 to 4.3.16).
 */
export function directoryPlace(view: DataView, end: number): DirectoryPlace {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - locatorSize;
  const isElsewhere = count === elsewhere16 || start === elsewhere32;
  if (!isElsewhere || locator < 0 || view.getUint32(locator, true) !== locatorSignature) {
    return { count, start };
  }
  const record = long(view, locator + 8);
  if (record + recordSize > locator || view.getUint32(record, true) !== recordSignature) {
    throw fileFault("fileTruncated");
  }
  return { count: long(view, record + 32), start: long(view, record + 48) };
}

/**
 * An entry's numbers, replaced from the zip64 extra field where they did not fit. The extra field
 * holds only those, in the order of `fields`: size, packed size, offset (APPNOTE.TXT 4.5.3).
 */
export function longFields(fields: readonly number[], extra: Uint8Array): number[] {
  if (!fields.includes(elsewhere32)) return [...fields];
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let position = longFieldsStart(view);
  return fields.map((field) => {
    if (field !== elsewhere32) return field;
    if (position + longSize > view.byteLength) throw fileFault("fileTruncated");
    position += longSize;
    return long(view, position - longSize);
  });
}

/** Where the numbers begin in the extra fields, a list of id, length and content. */
function longFieldsStart(view: DataView): number {
  let position = 0;
  while (position + 4 <= view.byteLength) {
    if (view.getUint16(position, true) === longFieldsId) return position + 4;
    position += 4 + view.getUint16(position + 2, true);
  }
  throw fileFault("fileTruncated");
}

/** Eight bytes. Numbers too large to be exact are far beyond the end of any file. */
function long(view: DataView, position: number): number {
  return view.getUint32(position, true) + view.getUint32(position + 4, true) * 2 ** 32;
}
