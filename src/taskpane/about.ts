declare const KOMPASSBOK_VERSION: string;

/** Of this build, put in by it; there is none where the pane runs from its sources. */
export const version = typeof KOMPASSBOK_VERSION === "undefined" ? "–" : KOMPASSBOK_VERSION;

/** What ships with the pane, and under which licences: a page beside this one, made by the build. */
export const licencesPage = "third-party.txt";
