import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { planContext } from "../../src/workbook/context";
import { sheetKeys } from "../../src/workbook/sheetKeys";
import { sheetFields, sheetModules } from "../../src/workbook/sheetModules";
import { inputsOf } from "../model/sampleInputs";

const context = planContext(inputsOf(builtinCatalogue("en")));

const namesOf = (key: (typeof sheetKeys)[number]) =>
  sheetModules[key].names(context).map(({ name }) => name.slice("Kompass.".length));

test("the modules are in the order of the sheets, and no two hold the same field of the inputs", () => {
  expect(Object.keys(sheetModules)).toEqual([...sheetKeys]);
  expect([...new Set(sheetFields)]).toEqual(sheetFields);
});

test.each(sheetKeys)("%s: its names lead to it", (key) => {
  const home = key === "areas" ? "area_" : `${key}!`;
  const others = sheetModules[key]
    .names(context)
    .filter(({ refersTo }) => !refersTo.startsWith(home));
  expect(others).toEqual([]);
});

test.each(sheetKeys)("%s: the names that no points come from are its own", (key) => {
  const names = namesOf(key);
  const unknown = sheetModules[key].harmlessNames.filter(
    (harmless) =>
      !names.some((name) =>
        harmless.endsWith(".") ? name.startsWith(harmless) : name === harmless,
      ),
  );
  expect(unknown).toEqual([]);
});
