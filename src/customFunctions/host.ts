import { languageOfTag, type Language } from "../model/language";

export type ErrorName = "invalidValue" | "notAvailable" | "invalidNumber";

/** What Microsoft's library offers to custom functions, as far as it is used here. */
interface CustomFunctionsHost {
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<ErrorName, string>>;
  associate(id: string, customFunction: (...given: never[]) => unknown): void;
}

declare const CustomFunctions: CustomFunctionsHost;

declare const Office:
  { readonly context?: { readonly displayLanguage?: string | null } | undefined } | undefined;

/** The library is there when a function is called, not yet when this file is loaded. */
export function host(): CustomFunctionsHost {
  return CustomFunctions;
}

/** Excel's own language if we speak it, else English. */
export function hostLanguage(): Language {
  return languageOfTag(typeof Office === "undefined" ? null : Office.context?.displayLanguage);
}
