import { nothingGiven, type SheetWith } from "../../sheetModule";

export const checks: SheetWith<never> = {
  ...nothingGiven,
  isReadForResult: false,
  names: () => [],
};
