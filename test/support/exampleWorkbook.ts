import { readFileSync } from "node:fs";
import { gatherInputs } from "../../src/app/making/gatherInputs";
import type { Inputs } from "../../src/model/inputs";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { sound } from "./openExcel";

/** The made-up municipality near the end of its scoring, with 60 measurements of others. */
export const exampleInputs: Inputs = sound(
  gatherInputs({
    municipality: null,
    year: null,
    country: null,
    population: null,
    language: "nb",
    answers: readFileSync("assets/eksempel-answers.json", "utf8"),
    measurements: readFileSync("assets/fictional-60.csv", "utf8"),
    catalogue: null,
    profile: null,
  }),
);

export const examplePlan = buildWorkbookPlan(exampleInputs);

export const areaKeys = exampleInputs.catalogue.areas.map(({ key }) => key);
