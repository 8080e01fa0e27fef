import { fetched } from "./components/fetched";

/** The two views that a pane can begin with; the entry fetches the one that comes first. */
export const ScoreView = fetched(async () => (await import("./views/ScoreView")).ScoreView);
export const StartView = fetched(async () => (await import("./views/StartView")).StartView);
