import { findingKinds } from "../../src/model/answers";
import { allQuestions, type Catalogue } from "../../src/model/catalogue";
import type { Inputs } from "../../src/model/inputs";
import { countries } from "../../src/model/measurement";
import { fullInputs } from "../model/inputCases";
import { inputsOf, measurementRows } from "../model/sampleInputs";

/** What Word and PowerPoint leave in a cell, and what no XML can hold. */
export const pastedText = "Mosen\u000Bvær\u0007\uFFFE";

/** Everything that people can give, with such a text at each text's end. */
export function pastedInputs(catalogue: Catalogue): Inputs {
  const given = inputsOf(catalogue, {
    ...fullInputs(catalogue, "nb"),
    measurements: measurementRows(catalogue, 3),
  });
  const { language, municipality, profile, filter } = given;
  const areaKeys = catalogue.areas.map(({ key }) => key);
  const ids = allQuestions(catalogue).map(({ id }) => id);
  const words = [...findingKinds, ...countries, "measurement", "x"];
  const keys: readonly string[] = [...words, ...areaKeys, ...ids];
  const pasted = mapTexts(given, (text) =>
    text === "" || keys.includes(text) ? text : `${text} ${pastedText}`,
  );
  // The longest label has no room for more.
  const label = `Oppdiktet ${pastedText}`;
  return { ...pasted, label, language, municipality, catalogue, profile, filter };
}

/** A copy of a value with all texts in it changed. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === "string" ? change(each) : each)),
  ) as T;
}

export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
