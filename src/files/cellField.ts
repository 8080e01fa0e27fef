import * as v from "valibot";
import { cellErrors, type RawCell } from "../model/rawCell";
import { typeFault } from "./fault";
import { blankable, choice, decimal, exactObject, isObject, text } from "./fields";

const number = decimal();
const string = text();
const boolean = v.pipe(v.unknown(), v.boolean(typeFault("cell")));
const error = exactObject({ error: choice(cellErrors) });

/** A cell value in JSON: null, a number, text, true, false or {"error": "#N/A"}. */
export const cell: v.GenericSchema<unknown, RawCell> = blankable(
  v.lazy((input): v.GenericSchema<unknown, RawCell> => {
    if (typeof input === "number") return number;
    if (typeof input === "string") return string;
    return isObject(input) ? error : boolean;
  }),
  null,
);
