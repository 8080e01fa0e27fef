import { strToU8 } from "fflate";
import { deflateRaw } from "pako";
import { crc32 } from "../reader/crc32";

const deflated = 8;
/**
 * Small blocks, each with codes of its own: rows of cells gain 3 % by them. Which size is best
 * differs from part to part.
 */
const packings = ([3, 4, 5] as const).map((memLevel) => ({ level: 9, memLevel }) as const);

/** The zip format's version 2.0, which knows deflate. */
const version = 20;
/** The format's first day, 1 January 1980, at midnight: no file says when it was written. */
const timeless = 0x21_0000;

/**
 * A zip of texts, in the order given; the same texts give the same bytes. The container is written
 * here, since fflate's takes no deflate but its own, which leaves files 7 % larger.
 */
export function zip(texts: ReadonlyMap<string, string>): Uint8Array {
  const records: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of texts) {
    const name = strToU8(path);
    const content = strToU8(text);
    const packed = smallest(packings.map((packing) => deflateRaw(content, packing)));
    const common = [
      ...[u16(version), u16(0), u16(deflated), u32(timeless)],
      ...[u32(crc32(content)), u32(packed.length), u32(content.length)],
      ...[u16(name.length), u16(0)],
    ];
    const start = offset;
    const record = joined([u32(0x04034b50), ...common, name, packed]);
    records.push(record);
    offset += record.length;
    // No comment, disk 0, no attributes.
    const place = [u16(0), u16(0), u16(0), u32(0), u32(start)];
    directory.push(joined([u32(0x02014b50), u16(version), ...common, ...place, name]));
  }
  const list = joined(directory);
  const count = u16(texts.size);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    count,
    count,
    u32(list.length),
    u32(offset),
    u16(0),
  ];
  return joined([...records, list, ...end]);
}

function smallest([first, ...others]: readonly Uint8Array[]): Uint8Array {
  let best = first ?? new Uint8Array();
  for (const other of others) if (other.length < best.length) best = other;
  return best;
}

/** Numbers in a zip have their low byte first. */
function u16(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
