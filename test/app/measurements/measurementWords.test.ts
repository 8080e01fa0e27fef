import { measurementWords } from "../../../src/app/measurements/measurementWords";
import { areaColumn } from "../../../src/files/measurementRow";
import { catalogueOf } from "../../model/sampleCatalogue";

test("an area that is called like a column does not take that column's header", () => {
  const { headers } = measurementWords(
    catalogueOf(
      { caps: [[1]], name: "Kommune", shortName: "Total" },
      { caps: [[1]], name: "Idea" },
    ),
  );
  expect(headers.get("kommune")).toBe("municipality");
  expect(headers.get("total")).toBe("total");
  expect(headers.get("1 total")).toBe(areaColumn("area1"));
  expect(headers.get("idea")).toBe(areaColumn("area2"));
});
