import { strToU8, unzipSync, zipSync } from "fflate";
import { judgedWorkbooks } from "./judges/judgedWorkbooks";
import { sdkComplaints } from "./judges/openXmlSdk";
import { repairsOf } from "./judges/repairCauses";
import { partOf, renderSample } from "./sampleFile";

/** Nobody here has Excel: what is known of when it offers a repair has to do. */
describe.each(Object.keys(judgedWorkbooks))("%s", (name) => {
  test("Microsoft's validator finds nothing, and no known cause of a repair is there", async () => {
    const bytes = await judgedWorkbooks[name]!();
    expect(repairsOf(bytes)).toEqual({});
    expect(await sdkComplaints(bytes)).toEqual([]);
  });
});

describe("Microsoft's validator", () => {
  test("finds nothing in a workbook that uses all that a plan can say", async () => {
    expect(await sdkComplaints(renderSample())).toEqual([]);
  });

  test.each([
    [
      "an element out of order",
      "xl/worksheets/sheet2.xml",
      /(<pageMargins[^>]*>)(<pageSetup[^>]*>)/,
      "$2$1",
    ],
    ["an attribute that is none", "xl/worksheets/sheet1.xml", "<sheetData>", '<sheetData x="1">'],
    ["a control character", "xl/charts/chart1.xml", "<c:v>Egen", "<c:v>Egen\u000B"],
  ])("finds %s", async (_, path, from, to) => {
    const part = partOf(renderSample(), path).replace(from, to);
    const file = zipSync({ ...unzipSync(renderSample()), [path]: strToU8(part) });
    expect(await sdkComplaints(file)).not.toEqual([]);
  });
});
