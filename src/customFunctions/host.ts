import { languageOfTag, type Language } from "../model/language";

export type ErrorName = "invalidValue" | "notAvailable" | "invalidNumber";

/** The part of Microsoft's custom functions library used here. */
interface CustomFunctionsHost {
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<ErrorName, string>>;
  associate(id: string, customFunction: (...given: never[]) => unknown): void;
}

declare const CustomFunctions: CustomFunctionsHost;

declare const Office:
  { readonly context?: { readonly displayLanguage?: string | null } | undefined } | undefined;

/** Resolved on each call: the library is not there yet when this file is loaded. */
export function host(): CustomFunctionsHost {
  return CustomFunctions;
}

/** Excel's language if we support it, otherwise English. */
export function hostLanguage(): Language {
  return languageOfTag(typeof Office === "undefined" ? null : Office.context?.displayLanguage);
}
