import { fileFault, maxUnpackedMegabytes } from "./fileFault";
import { checkCount } from "./tally";
import { directoryPlace, longFields } from "./zip64";

/** An entry of a zip's central directory (APPNOTE.TXT 4.3.12); sizes in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of its local header. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endSize = 22;
const maxCommentSize = 0xffff;
const entrySignature = 0x02014b50;
const entrySize = 46;
const encryptedFlag = 1;

/**
 * The entries of a zip by lower-case path, since part names ignore case (ECMA-376 part 2, 9.1).
 * Adds up the declared sizes before anything is unpacked.
 * @throws FileFault if the zip is damaged or too large
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryPlace(view, end);
  let position = start;
  let unpacked = 0;
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (position + entrySize > end || view.getUint32(position, true) !== entrySignature) {
      throw fileFault("fileTruncated");
    }
    const entry = readEntry(bytes, view, position);
    checkCount("parts", index + 1);
    unpacked += entry.size;
    entries.set(entry.path, entry);
    position += entrySize + variableSize(view, position);
  }
  if (unpacked > maxUnpackedMegabytes * 1024 ** 2) {
    throw fileFault("fileTooLargeUnpacked", { max: maxUnpackedMegabytes });
  }
  return entries;
}

/** The record at the very end, followed only by a comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let position = last; position >= Math.max(0, last - maxCommentSize); position -= 1) {
    if (view.getUint32(position, true) === endSignature) return position;
  }
  throw fileFault("fileTruncated");
}

function readEntry(bytes: Uint8Array, view: DataView, position: number): ZipEntry {
  if (view.getUint16(position + 8, true) & encryptedFlag) throw fileFault("fileEncrypted");
  const nameStart = position + entrySize;
  const nameEnd = nameStart + view.getUint16(position + 28, true);
  const extraEnd = nameEnd + view.getUint16(position + 30, true);
  if (extraEnd > bytes.length) throw fileFault("fileTruncated");
  const name = bytes.subarray(nameStart, nameEnd);
  const [size, packedSize, offset] = longFields(
    [24, 20, 42].map((field) => view.getUint32(position + field, true)),
    bytes.subarray(nameEnd, extraEnd),
  );
  return {
    path: new TextDecoder().decode(name).replaceAll("\\", "/").toLowerCase(),
    method: view.getUint16(position + 10, true),
    checksum: view.getUint32(position + 16, true),
    packedSize: packedSize ?? 0,
    size: size ?? 0,
    offset: offset ?? 0,
  };
}

/** Total length of an entry's name, extra fields and comment. */
function variableSize(view: DataView, position: number): number {
  return [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(position + offset, true), 0);
}
