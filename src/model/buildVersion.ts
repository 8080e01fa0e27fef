declare const KOMPASSBOK_VERSION: string;

/** The version set by the build; null when running from source. */
export const buildVersion: string | null =
  typeof KOMPASSBOK_VERSION === "undefined" ? null : KOMPASSBOK_VERSION;
