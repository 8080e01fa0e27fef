import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { fileFault } from "./fileFault";
import type { ZipEntry } from "./zipDirectory";

const localSignature = 0x04034b50;
const localSize = 30;

const stored = 0;
const deflated = 8;

/** Deflate compresses at most 1,032 to 1, so a false size is detected after at most 4 MB. */
const bytesPerStep = 4 * 1024;

/**
 * Packed data this small is unpacked at once: even with a false size it takes less than a second.
 */
const bytesAtOnce = 64 * 1024;

/**
 * Unpacks an entry and checks it against its declared size and checksum.
 * @throws FileFault if it does not match
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== stored && entry.method !== deflated) throw fileFault("fileTruncated");
  const packed = packedBytes(bytes, entry);
  const content = entry.method === stored ? packed : inflated(packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) {
    throw fileFault("fileTruncated");
  }
  return content;
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localSize > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw fileFault("fileTruncated");
  }
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + localSize + names;
  if (start + packedSize > bytes.length) throw fileFault("fileTruncated");
  return bytes.subarray(start, start + packedSize);
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  return packed.length <= bytesAtOnce
    ? inflatedAtOnce(packed, size)
    : inflatedInSteps(packed, size);
}

/** One byte more than declared, to detect longer content. */
function inflatedAtOnce(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    throw fileFault("fileTruncated");
  }
}

/** Unpacks step by step, so that it never uses more memory than declared. */
function inflatedInSteps(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw fileFault("fileTruncated");
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < packed.length; start += bytesPerStep) {
      const end = start + bytesPerStep;
      inflate.push(packed.subarray(start, end), end >= packed.length);
    }
  } catch {
    throw fileFault("fileTruncated");
  }
  return content.subarray(0, length);
}
