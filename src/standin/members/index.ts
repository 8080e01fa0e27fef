import { share } from "./open";
import { rangeMembers } from "./range";
import { worksheetMembers } from "./worksheet";

export { newObject } from "./services";
export { keptRange, workbookHandle } from "./workbook";

share({ range: rangeMembers, worksheet: worksheetMembers });
