import { FileFault, maxUnpackedMegabytes } from "./fileFault";

/** An entry of a zip's central directory (APPNOTE.TXT 4.3.12); sizes in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endSize = 22;
const maxCommentSize = 0xffff;
const entrySignature = 0x02014b50;
const entrySize = 46;
const encryptedFlag = 1;

/**
 * The entries of a zip by path, in lower case, since part names have no case (ECMA-376 part 2, 9.1).
 * Their declared sizes are added up before anything is unpacked.
 */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  let unpacked = 0;
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (position + entrySize > end || view.getUint32(position, true) !== entrySignature) {
      throw new FileFault("fileTruncated");
    }
    const entry = readEntry(bytes, view, position);
    unpacked += entry.size;
    entries.set(entry.path, entry);
    position += entrySize + variableSize(view, position);
  }
  if (unpacked > maxUnpackedMegabytes * 1024 ** 2) {
    throw new FileFault("fileTooLargeUnpacked", { max: maxUnpackedMegabytes });
  }
  return entries;
}

/** The record at the very end, before a comment of any length. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let position = last; position >= Math.max(0, last - maxCommentSize); position -= 1) {
    if (view.getUint32(position, true) === endSignature) return position;
  }
  throw new FileFault("fileTruncated");
}

function readEntry(bytes: Uint8Array, view: DataView, position: number): ZipEntry {
  if (view.getUint16(position + 8, true) & encryptedFlag) throw new FileFault("fileEncrypted");
  const nameStart = position + entrySize;
  const name = bytes.subarray(nameStart, nameStart + view.getUint16(position + 28, true));
  return {
    path: new TextDecoder().decode(name).replaceAll("\\", "/").toLowerCase(),
    method: view.getUint16(position + 10, true),
    checksum: view.getUint32(position + 16, true),
    packedSize: view.getUint32(position + 20, true),
    size: view.getUint32(position + 24, true),
    offset: view.getUint32(position + 42, true),
  };
}

/** Length of an entry's name, extra fields and comment. */
function variableSize(view: DataView, position: number): number {
  return [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(position + offset, true), 0);
}
