/** A file that a person chose. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
