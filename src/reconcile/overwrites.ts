import { isBlank } from "../model/rawCell";
import type { Difference } from "./difference";
import { ofCells } from "./planRepair";

/** Whether a repair of this replaces something that a person may have typed. */
export function overwrites({ code, found, canRepair }: Difference): boolean {
  if (!canRepair || !ofCells.has(code) || isBlank(found)) return false;
  // A formula or result that broke when something was deleted.
  return !(typeof found === "string" && found.includes("#REF!"));
}
