import { builtinCatalogue } from "../../src/catalogue/builtinCatalogue";
import { languages } from "../../src/model/language";
import { inputsOf } from "../model/sampleInputs";
import { makeWorkbook } from "../support/makeWorkbook";

/** In bytes: small enough to be mailed and to open at once on SharePoint, with its 15 charts. */
const limit = 250 * 1024;

test.each(languages)(
  "a blank workbook with 60 rows for measurements is small (%s)",
  async (language) => {
    const inputs = inputsOf(builtinCatalogue(language), { language });
    const { bytes, plan } = await makeWorkbook("blank", inputs);
    expect(plan.sheets).toHaveLength(20);
    expect(bytes.length).toBeLessThan(limit);
  },
);
