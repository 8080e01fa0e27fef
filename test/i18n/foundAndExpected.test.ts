import { foundAndExpected } from "../../src/i18n/foundAndExpected";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import type { RawCell } from "../../src/model/rawCell";

const shown = (found: RawCell, expected: RawCell, code = "valueWrong") =>
  foundAndExpected({ code, found, expected }, terminalTranslator("en"));

test.each<[RawCell, RawCell, string, string]>([
  ["1", 1, "“1” as text", "1"],
  [1, "1", "1", "“1” as text"],
  ["TRUE", true, "“TRUE” as text", "TRUE"],
  [" ", null, "“ ” as text", "(nothing)"],
  [" 2.5 ", 2.5, "“ 2.5 ” as text", "2.5"],
  ["Complete", "Not final", "Complete", "Not final"],
  [{ error: "#N/A" }, 3, "#N/A", "3"],
  [null, "SUM(A1)", "(nothing)", "SUM(A1)"],
])("%j beside %j says what differs", (found, expected, ...texts) => {
  expect(shown(found, expected)).toEqual({ found: texts[0], expected: texts[1] });
});

test("nothing beside nothing says nothing: what is missing is named already", () => {
  expect(shown(null, null, "protectionMissing")).toBeNull();
});

test("a rule is called by what it allows", () => {
  expect(shown(null, "list", "ruleMissing")?.expected).toBe("a choice from a list");
});
