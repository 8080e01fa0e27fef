import { measurementRoom } from "../../../src/app/measurements/measurementRoom";
import { understand } from "../../../src/app/opening/liveWorkbook";
import { mostMeasurements } from "../../../src/model/measurement";
import { buildWorkbookPlan } from "../../../src/workbook/buildWorkbookPlan";
import { capacityFor } from "../../../src/workbook/capacity";
import { catalogueOf } from "../../model/sampleCatalogue";
import { inputsOf, measurementRows } from "../../model/sampleInputs";
import { rawWorkbookOf } from "../../workbook/reading/rawWorkbookOf";

const catalogue = catalogueOf({ caps: [[1]] });

async function roomFor(given: number, rows: number, coming: number) {
  const inputs = inputsOf(catalogue, { measurements: measurementRows(catalogue, given) });
  const plan = buildWorkbookPlan(inputs, { ...capacityFor(inputs), measurements: rows });
  const live = await understand(rawWorkbookOf(plan));
  if (!live.ok) throw new Error(JSON.stringify(live.problems));
  return measurementRoom(live.value, coming);
}

test.each([
  ["what fits needs none", 5, 20, 15, 0],
  ["what does not fit gets forty free rows with it", 5, 20, 16, 1 + 40],
  ["near the limit there are fewer free rows", 5, 1990, 1990, 10],
  ["what is beyond the limit says by how much", 5, 1990, 1996, 11],
])("%s", async (_, given, rows, coming, missing) => {
  expect(await roomFor(given, rows, coming)).toMatchObject({ rows, missing });
  expect(missing > 0 && rows + missing > mostMeasurements).toBe(coming > mostMeasurements - given);
});
