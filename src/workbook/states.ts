import { findingKinds } from "../model/answers";
import { numbered } from "../model/stateNumbers";

export { stateNumbers, statusNumbers } from "../model/stateNumbers";

/** 1-based positions in the list Kompass.FindingKinds; a gold star is a highlighted strength. */
export const findingNumbers = numbered(findingKinds);
