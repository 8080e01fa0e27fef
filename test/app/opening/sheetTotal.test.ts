import { bringIn } from "../../../src/app/making/bringIn";
import { collect } from "../../../src/app/measurements/collect";
import { openWorkbook } from "../../../src/app/opening/openWorkbook";
import { scoreWorkbook } from "../../../src/app/answers/score";
import { verify } from "../../../src/app/checking/verify";
import { xlsxFiles } from "../../../src/cli/ports";
import { formatProblem } from "../../../src/i18n/formatProblem";
import { terminalTranslator } from "../../../src/i18n/terminalTranslator";
import { success, type Problem } from "../../../src/model/problem";
import type { RawCell } from "../../../src/model/rawCell";
import type { RawCellContent, RawWorkbook } from "../../../src/model/rawWorkbook";
import { at, put, total, workbook } from "../../reconcile/damagedWorkbook";

const noBytes = new Uint8Array();
const fileOf = (raw: RawWorkbook) => ({ ...xlsxFiles, read: () => success(raw) });

const computed = at(total).value;

/** What score, import and collect say of a workbook, apart from what they say of a sound one. */
async function said(raw: RawWorkbook): Promise<readonly (readonly Problem[])[]> {
  const all = async (of: RawWorkbook): Promise<readonly (readonly Problem[])[]> => {
    const opened = openWorkbook(noBytes, fileOf(of));
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const collected = await collect(
      [{ name: "w.xlsx", source: "w.xlsx", read: () => Promise.resolve(success(noBytes)) }],
      fileOf(of),
      { thisYear: 2100, allowUnfinished: true },
    );
    const brought = bringIn({
      workbook: { name: "w.xlsx", value: opened.value, problems: opened.problems },
      measurements: [],
      previous: null,
      selfAssessment: null,
      thisYear: 2100,
    });
    return [scoreWorkbook(noBytes, fileOf(of)).problems, brought.problems, collected.warnings];
  };
  const [sound, found] = [await all(workbook), await all(raw)];
  return found.map((problems, at) => {
    const known = new Set(sound[at]?.map((each) => JSON.stringify(each)));
    return problems.filter((each) => !known.has(JSON.stringify(each)));
  });
}

const text = (found: Problem): string => formatProblem(found, terminalTranslator("en"));

test("a total that was written over is named by score, import and collect, which go by the answers", async () => {
  const found = await said(put(total, 300));
  expect(found).toHaveLength(3);
  for (const problems of found) {
    expect(problems).toMatchObject([
      { code: "totalOnSheet", value: 300, params: { total: computed } },
    ]);
    expect(problems.map(text)[0]).toContain("a total of 300 points");
  }
});

test.each<[what: string, content: RawCell | Partial<RawCellContent>]>([
  ["the same total as a value", computed],
  ["no total at all", null],
  ["a formula that was not computed", { value: null, isUncomputed: true }],
])("%s is no other total", async (_, content) => {
  expect(await said(put(total, content))).toEqual([[], [], []]);
});

test("verify says of a workbook that was never computed one sentence, not one for each cell", () => {
  const sheets = workbook.sheets.map((sheet) => {
    const cells = [...sheet.cells].map(([address, content]) => {
      const isFormula = content.formula !== null;
      const uncomputed = { ...content, value: null, isUncomputed: true as const };
      return [address, isFormula ? uncomputed : content] as const;
    });
    return { ...sheet, cells: new Map(cells) };
  });
  const count = workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].filter(({ formula }) => formula !== null),
  ).length;
  const found = verify(noBytes, fileOf({ ...workbook, sheets }));
  expect(found).toMatchObject({
    ok: true,
    value: { differences: [] },
    problems: [{ code: "formulasNotComputed", params: { count } }],
  });
  expect(count).toBeGreaterThan(500);
});
