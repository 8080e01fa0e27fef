import { cellCauses } from "./cellCauses";
import { chartCauses } from "./chartCauses";
import type { Causes } from "./cause";
import { formulaCauses } from "./formulaCauses";
import { nameCauses } from "./nameCauses";
import { packageCauses } from "./packageCauses";
import { ruleCauses } from "./ruleCauses";
import { sheetCauses } from "./sheetCauses";
import { tableCauses } from "./tableCauses";
import { writtenFile } from "./writtenFile";

/**
 * Why Excel is known to offer a repair, or to drop a part, of files that Microsoft's validator finds
 * nothing in. Gathered from public reports of other writers, which are named beside them.
 */
export const repairCauses: Causes = {
  ...packageCauses,
  ...nameCauses,
  ...tableCauses,
  ...ruleCauses,
  ...cellCauses,
  ...formulaCauses,
  ...sheetCauses,
  ...chartCauses,
};

/** What in a file Excel would repair, by cause; not more than three places each. */
export function repairsOf(bytes: Uint8Array): Record<string, readonly string[]> {
  const file = writtenFile(bytes);
  const found = Object.entries(repairCauses).map(([name, cause]) => [name, cause(file)] as const);
  return Object.fromEntries(
    found
      .filter(([, places]) => places.length > 0)
      .map(([name, places]) => [name, places.slice(0, 3)]),
  );
}
