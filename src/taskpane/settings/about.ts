import { buildVersion } from "../../model/buildVersion";

/** Unknown if the pane runs from its sources. */
export const version = buildVersion ?? "–";

/** Third-party licences: a page that the build puts next to this one. */
export const licencesPage = "third-party.txt";
