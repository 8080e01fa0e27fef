import { idRanges } from "../../src/taskpane/session/idRanges";

const all = ["1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.2.1", "1.2.2", "1.2.3"];

test.each<[string, readonly string[], string]>([
  ["none", [], ""],
  ["one", ["1.1.2"], "1.1.2"],
  ["two in a row stay apart", ["1.1.1", "1.1.2"], "1.1.1, 1.1.2"],
  ["three or more in a row become a range", ["1.1.2", "1.1.3", "1.1.4"], "1.1.2–1.1.4"],
  ["a range across criteria", all, "1.1.1–1.2.3"],
  ["several runs", ["1.1.1", "1.1.2", "1.1.3", "1.2.1", "1.2.3"], "1.1.1–1.1.3, 1.2.1, 1.2.3"],
  ["in any order", ["1.2.3", "1.1.1", "1.2.2", "1.2.1"], "1.1.1, 1.2.1–1.2.3"],
])("%s", (_, ids, text) => {
  expect(idRanges(ids, all)).toBe(text);
});
