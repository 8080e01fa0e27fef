import { completeWorkbook } from "../../src/app/making/completeWorkbook";
import { openLiveWorkbook } from "../../src/app/opening/liveWorkbook";
import { formatProblem } from "../../src/i18n/formatProblem";
import { terminalTranslator } from "../../src/i18n/terminalTranslator";
import { languages } from "../../src/model/language";
import { missingParts, workbookParts, type WorkbookPart } from "../../src/model/workbookPart";
import { answersEverywhere } from "../model/inputCases";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../model/sampleInputs";
import { differing, unexplained } from "../support/differing";
import { hostPicture } from "../support/hostPicture";
import { openExcel, sound } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

const catalogue = catalogueOf({ caps: [[2, 3], [5]] }, { caps: [[4], [1, 2]] });
const areaKeys = catalogue.areas.map(({ key }) => key);
const inputs = inputsOf(catalogue, {
  answers: answersEverywhere(catalogue),
  measurements: measurementRows(catalogue, 5),
});
const plan = smallPlan(inputs);

/** Every call that a part is made with, and the part. */
const calls: readonly (readonly [string, WorkbookPart])[] = [
  ["RangeBorder.style", "borders"],
  ["RangeBorder.color", "borders"],
  ["RangeFormat.autofitRows", "rowHeights"],
  ["DocumentProperties.title", "properties"],
  ["DocumentProperties.comments", "properties"],
  ["WorksheetFreezePanes.freezeRows", "panes"],
  ["PageLayout.paperSize", "pageSetup"],
  ["PageLayout.orientation", "pageSetup"],
  ["PageLayout.zoom", "pageSetup"],
  ["PageLayout.setPrintMargins", "pageSetup"],
  ["PageLayout.setPrintArea", "pageSetup"],
  ["PageLayout.setPrintTitleRows", "pageSetup"],
  ["HeaderFooter.leftFooter", "pageSetup"],
  ["PageBreakCollection.add", "pageSetup"],
  ["ChartCollection.add", "charts"],
  ["Chart.setPosition", "charts"],
  ["Chart.displayBlanksAs", "charts"],
  ["ChartTitle.setFormula", "charts"],
  ["ChartSeries.delete", "charts"],
  ["ChartSeries.markerStyle", "charts"],
  ["ChartFill.setSolidColor", "charts"],
  ["ChartLegend.position", "charts"],
  ["ChartAxis.minimum", "charts"],
  ["WorksheetProtection.protect", "protection"],
];

let finished: string;

beforeAll(async () => {
  const { host, port, close } = await openExcel();
  sound(await port.render(plan));
  close();
  finished = hostPicture(host);
});

test("each part is made with calls that are refused below", () => {
  expect([...new Set(calls.map(([, part]) => part))]).toEqual([...workbookParts]);
});

test.each(calls)(
  "when Excel refuses %s, all but %s is made, the report says so, and another try adds it",
  async (call, part) => {
    const { host, port, close } = await openExcel();
    host.refuse(call);
    const made = await port.render(plan);
    expect(made.ok).toBe(true);
    expect(missingParts(made.problems)).toEqual([part]);
    expect(made.problems).toHaveLength(1);
    for (const language of languages) {
      const text = formatProblem(made.problems[0]!, terminalTranslator(language));
      expect(text).toContain(call);
      expect(text).not.toContain("{{");
    }
    expect(unexplained(hostPicture(host), finished, made.problems)).toEqual([]);
    const live = sound(await openLiveWorkbook(port, areaKeys));
    expect(live.read.inputs).toEqual(inputs);

    const refusedAgain = await completeWorkbook(port, live, [part]);
    expect(missingParts(refusedAgain.problems)).toEqual([part]);
    host.acceptAll();
    expect(await completeWorkbook(port, live, [part])).toEqual({
      ok: true,
      value: null,
      problems: [],
    });
    expect(differing(hostPicture(host), finished)).toEqual([]);
    close();
  },
);
