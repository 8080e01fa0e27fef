import { isTooLarge, maxFileMegabytes } from "../../model/fileStart";
import { failure, problem, type Outcome } from "../../model/problem";
import { inFile } from "./inFile";

/** A file that the user chose. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What `read` makes of a file, unless it is too large. All problems name the file. */
export function readGiven<T>(
  { name, bytes }: GivenFile,
  read: (bytes: Uint8Array) => Outcome<T>,
): Outcome<T> {
  const tooLarge = () => failure<T>(problem("fileTooLarge", {}, null, { max: maxFileMegabytes }));
  return inFile(name, isTooLarge(bytes) ? tooLarge() : read(bytes));
}
