/** A file that the user chose. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
