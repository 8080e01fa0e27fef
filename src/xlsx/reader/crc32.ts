/**
 * CRC-32, polynomial 0xEDB88320 (ISO 3309), as zip uses it. Table n has the remainder of a byte with
 * n zero bytes behind it, so that four bytes are taken in one step.
 */
const tables = Array.from({ length: 4 }, () => new Uint32Array(256)) as unknown as readonly [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];
const [one, two, three, four] = tables;
for (let byte = 0; byte < 256; byte += 1) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  one[byte] = rest;
}
for (let byte = 0; byte < 256; byte += 1) {
  for (const [n, table] of tables.entries()) {
    const before = tables[n - 1]?.[byte];
    if (before !== undefined) table[byte] = (before >>> 8) ^ (one[before & 0xff] ?? 0);
  }
}

/** The checksum that a zip keeps of its entries; it tells apart what was read and what was written. */
export function crc32(bytes: Uint8Array): number {
  const { length } = bytes;
  const at = (table: Uint32Array, index: number) => table[index & 0xff] ?? 0;
  const byte = (index: number) => bytes[index] ?? 0;
  let rest = -1;
  let index = 0;
  for (; index + 4 <= length; index += 4) {
    rest ^=
      byte(index) | (byte(index + 1) << 8) | (byte(index + 2) << 16) | (byte(index + 3) << 24);
    rest = at(four, rest) ^ at(three, rest >>> 8) ^ at(two, rest >>> 16) ^ at(one, rest >>> 24);
  }
  for (; index < length; index += 1) rest = (rest >>> 8) ^ at(one, rest ^ byte(index));
  return ~rest >>> 0;
}
