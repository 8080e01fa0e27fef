import fc from "fast-check";
import { compareWith } from "../../src/comparison/compareWith";
import { comparisonGroups } from "../../src/model/comparison";
import { deepFrozen } from "../model/sampleInputs";
import { measurement, own, someMeasurements } from "./arbitraries";
import { compareOnPaper, differences } from "./oracle";

test("the same as on paper", () => {
  fc.assert(
    fc.property(someMeasurements, own, (measurements, mine) => {
      const found = compareWith(deepFrozen(measurements), deepFrozen(mine));
      const expected = compareOnPaper(measurements, mine);
      expect(Object.keys(found)).toEqual([...comparisonGroups]);
      for (const group of comparisonGroups) {
        expect(differences(found[group], expected[group])).toEqual([]);
        expect(Object.keys(found[group].areas)).toEqual(Object.keys(mine.areas));
      }
    }),
    { numRuns: 500 },
  );
});

test("the order of the rows matters only between two of one municipality and year", () => {
  const distinct = fc.uniqueArray(measurement, {
    selector: ({ municipality, year }) =>
      `${municipality.trim().toLowerCase().replace(/ +/g, " ")} ${year}`,
    maxLength: 40,
  });
  fc.assert(
    fc.property(distinct, own, (measurements, mine) => {
      expect(compareWith([...measurements].reverse(), mine)).toEqual(
        compareWith(measurements, mine),
      );
    }),
  );
});

test("statistics keep their order, and the own rank is within the group", () => {
  fc.assert(
    fc.property(fc.array(measurement, { maxLength: 60 }), own, (measurements, mine) => {
      for (const { total, rank } of Object.values(compareWith(measurements, mine))) {
        const { n, min, lowerQuartile, median, upperQuartile, max, mean } = total;
        if (n < 3) {
          expect([min, mean, rank]).toEqual([null, null, null]);
          continue;
        }
        const order = [min, lowerQuartile, median, upperQuartile, max].map(Number);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const isBetween = Number(mean) >= Number(min) - 1e-6 && Number(mean) <= Number(max) + 1e-6;
        expect([isBetween, rank === null || (rank >= 1 && rank <= n + 1)]).toEqual([true, true]);
      }
    }),
  );
});
