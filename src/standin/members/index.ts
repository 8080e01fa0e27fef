import { share } from "./open";
import { rangeMembers } from "./range";
import { worksheetMembers } from "./worksheet";

export { newObject } from "./services";
export { keptRange, workbookHandle } from "./workbook";

/** Lets each class open the others. Called, not run by the import, which bundlers may leave out. */
export function shareClasses(): void {
  share({ range: rangeMembers, worksheet: worksheetMembers });
}
