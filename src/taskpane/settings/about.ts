import { buildVersion } from "../../model/buildVersion";

/** Unknown where the pane runs from its sources. */
export const version = buildVersion ?? "–";

/** What ships with the pane, and under which licences: a page beside this one, made by the build. */
export const licencesPage = "third-party.txt";
