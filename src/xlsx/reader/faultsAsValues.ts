import { failure, success, type Outcome } from "../../model/problem";
import { FileFault } from "./fileFault";

/** What a reading gives, or the fault that ended it. Faults of our own still fly. */
export function faultsAsValues<T>(read: () => T): Outcome<T> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof FileFault) return failure(error.problem);
    throw error;
  }
}
