declare const KOMPASSBOK_VERSION: string;

/** The version that the build put in; null where the program runs from its sources. */
export const buildVersion: string | null =
  typeof KOMPASSBOK_VERSION === "undefined" ? null : KOMPASSBOK_VERSION;
