import { Model } from "@ironcalc/wasm";
import { isFollowed } from "./formulaPieces";

let model: Model | null = null;

/**
 * Checks with IronCalc, in a scratch workbook, whether a formula parses; null if it does.
 * @throws Error if IronCalc was not initialized
 */
export function ironCalcCheck(formula: string): string | null {
  // These are refused later anyway, and a whole column would keep IronCalc busy for a minute.
  if (!isFollowed(formula)) return null;
  model ??= newModel("check");
  model.setUserInput(0, 1, 1, `=${formula}`);
  return model.getFormattedCellValue(0, 1, 1) === "#ERROR!" ? "IronCalc: #ERROR!" : null;
}

/** @throws Error if IronCalc was not initialized */
export function newModel(name: string): Model {
  try {
    return new Model(name, "en", "UTC", "en");
  } catch (cause) {
    throw new Error("formulas need IronCalc: call its initSync first", { cause });
  }
}
