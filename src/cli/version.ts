declare const KOMPASSBOK_VERSION: string;

/** The build puts its version in; from its sources the command is run by npm, which knows it. */
export const version =
  typeof KOMPASSBOK_VERSION === "undefined"
    ? (process.env.npm_package_version ?? "–")
    : KOMPASSBOK_VERSION;
