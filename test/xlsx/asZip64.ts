const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const entrySize = 46;
const endSize = 22;

/**
 * The same zip with every number of its directory in zip64 fields (APPNOTE.TXT 4.3.14 and 4.5.3),
 * as programs write it that do not know the sizes when they begin.
 */
export function asZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - endSize;
  if (view.getUint32(end, true) !== endSignature) throw new Error("a comment at the end");
  const start = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const entries = directory(zip, view, start, count);
  const record = start + entries.length;
  return Uint8Array.from([
    ...zip.subarray(0, start),
    ...entries,
    ...numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4]),
    ...numbers([count, 8], [count, 8], [entries.length, 8], [start, 8]),
    ...numbers([0x07064b50, 4], [0, 4], [record, 8], [1, 4]),
    ...numbers([endSignature, 4], [0, 4], [0xffff, 2], [0xffff, 2]),
    ...numbers([0xffffffff, 4], [0xffffffff, 4], [0, 2]),
  ]);
}

function directory(zip: Uint8Array, view: DataView, start: number, count: number): number[] {
  const entries: number[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new Error("no entry");
    const name = view.getUint16(at + 28, true);
    const head = zip.slice(at, at + entrySize);
    const fields = new DataView(head.buffer);
    const [packed, size, offset] = [20, 24, 42].map((field) => fields.getUint32(field, true));
    for (const field of [20, 24, 42]) fields.setUint32(field, 0xffffffff, true);
    const other = numbers([0x5455, 2], [1, 2], [0, 1]); // another program's field comes first
    const own = numbers([1, 2], [24, 2], [size ?? 0, 8], [packed ?? 0, 8], [offset ?? 0, 8]);
    fields.setUint16(30, other.length + own.length, true);
    entries.push(...head, ...zip.subarray(at + entrySize, at + entrySize + name), ...other, ...own);
    at +=
      entrySize + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries;
}

/** Numbers of so many bytes, the lowest byte first. */
function numbers(...fields: readonly (readonly [number, number])[]): number[] {
  return fields.flatMap(([number, size]) =>
    Array.from({ length: size }, (_, at) => Math.floor(number / 256 ** at) % 256),
  );
}
