import { functionTranslator, type FunctionKey } from "../i18n/functionTranslator";
import { cellText, type RawCell } from "../model/rawCell";
import { host, hostLanguage, type ErrorName } from "./host";

/**
 * An error for a wrong argument, to throw or to put in a result array. Excel shows the message of
 * #VALUE! (`invalidValue`) and #N/A (`notAvailable`), but not of #NUM! (`invalidNumber`).
 */
export function excelError(
  name: ErrorName,
  key: FunctionKey & `function.${string}`,
  params: Readonly<Record<string, RawCell>> = {},
): Error {
  const { Error: CustomFunctionsError, ErrorCode } = host();
  const texts = Object.entries(params).map(([of, cell]) => [of, shorten(cellText(cell))] as const);
  const message = functionTranslator(hostLanguage())(key, Object.fromEntries(texts));
  return new CustomFunctionsError(ErrorCode[name], message);
}

const longestShown = 120;

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`;
}
