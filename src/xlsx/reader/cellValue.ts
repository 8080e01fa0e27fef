import { cellErrors, type CellError, type RawCell } from "../../model/rawCell";
import { decodeXString } from "../xmlText";
import { damaged } from "./fileFault";

/** Excel's day 0, 1899-12-30, in milliseconds relative to 1970. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** A cell's value from its type (ECMA-376 part 1, 18.18.11) and the text of its `<v>`. */
export function cellValue(type: string, content: string, texts: readonly string[]): RawCell {
  switch (type) {
    case "s":
      return sharedText(content.trim(), texts);
    case "str":
    case "inlineStr": // its text belongs into <is>, but some programs write it here
      return decodeXString(content);
    case "b":
      return content.trim() === "1" || content.trim() === "true";
    case "e":
      return errorValue(content.trim());
    case "d":
      return dateNumber(content.trim());
    case "n":
      return numberValue(content.trim());
    default:
      throw damaged(`cell of type ${type}`);
  }
}

function sharedText(content: string, texts: readonly string[]): string | null {
  if (content === "") return null;
  const text = /^\d+$/.test(content) ? texts[Number(content)] : undefined;
  if (text === undefined) throw damaged(`no shared text ${content}`);
  return text;
}

/**
 * Newer errors ("#SPILL!") are treated as #VALUE!: our formulas make no difference between them.
 */
function errorValue(content: string): CellError {
  return { error: cellErrors.find((error) => error === content) ?? "#VALUE!" };
}

function numberValue(content: string): number | null {
  if (content === "") return null;
  const number = Number(content);
  if (!Number.isFinite(number)) throw damaged(`number ${content}`);
  return number;
}

/** An ISO date as Excel's number of days; any time zone is ignored. */
function dateNumber(content: string): RawCell {
  const time = Date.parse(`${content.slice(0, 10)}T${content.slice(11, 19) || "00:00:00"}Z`);
  return Number.isNaN(time) ? content : (time - dayZero) / dayLength;
}
