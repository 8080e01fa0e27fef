/** A file that a person chose. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** No file that is read is larger, in MB. */
export const mostMegabytes = 20;
