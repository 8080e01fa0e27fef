import { isBlank } from "../model/rawCell";
import type { Difference } from "./difference";
import { ofCells } from "./planRepair";

/** Whether repairing this replaces something that the user may have typed. */
export function overwrites({ code, found, canRepair }: Difference): boolean {
  if (!canRepair || !ofCells.has(code) || isBlank(found)) return false;
  // A formula or result that broke when something was deleted is not worth keeping.
  return !(typeof found === "string" && found.includes("#REF!"));
}
