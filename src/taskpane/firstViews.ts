import { fetched } from "./components/fetched";

/** What a pane begins with in a workbook of ours; the entry fetches it before it draws. */
export const ScoreView = fetched(async () => (await import("./views/ScoreView")).ScoreView);
