/** The first bytes of a zip, and thus of every .xlsx. */
export const zipStart = [0x50, 0x4b] as const;

/** The first bytes of the older container: .xls, and every password-protected file. */
export const oleStart = [0xd0, 0xcf, 0x11, 0xe0] as const;

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** The largest file that we read, in MB; a Kompassbok has 0.2. */
export const maxFileMegabytes = 20;

export function isTooLarge(file: Uint8Array): boolean {
  return file.length > maxFileMegabytes * 1024 ** 2;
}
