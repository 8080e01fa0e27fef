import { failure, success, type Outcome } from "../../model/problem";
import { FileFault } from "./fileFault";

/** Converts a `FileFault` into a failure. Other exceptions are bugs and pass through. */
export function faultsAsValues<T>(read: () => T): Outcome<T> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof FileFault) return failure(error.problem);
    throw error;
  }
}
