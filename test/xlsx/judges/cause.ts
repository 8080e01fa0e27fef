import type { WrittenFile } from "./writtenFile";

/** Looks for one cause of Excel's repair prompt; each fault with its place, none in a sound file. */
export type Cause = (file: WrittenFile) => readonly string[];

export type Causes = Readonly<Record<string, Cause>>;
