import { dimensions, levels, type Dimension } from "../../../model/profile";
import { cell, range } from "../../references";
import { metaFields, methodLayout, type MetaField } from "./layout";

const sheet = "Method";
const column = 2;

/** References to cells on the method sheet. */
export const methodRefs = {
  weight: (dimension: Dimension): string =>
    cell(sheet, methodLayout.weights + dimensions.indexOf(dimension), column),
  weightSum: (): string => cell(sheet, methodLayout.weights + dimensions.length, column),
  anchors: (): string => {
    const last = methodLayout.anchors + dimensions.length * levels.length - 1;
    return range(sheet, methodLayout.anchors, column, last, column);
  },
  meta: (field: MetaField): string =>
    cell(sheet, methodLayout.meta + metaFields.indexOf(field), column),
};
