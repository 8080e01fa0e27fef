import { workbookTranslator } from "../../../i18n/workbookTranslator";
import { findingKinds } from "../../../model/answers";
import { omissions, questionStates, statuses } from "../../../model/assessment";
import { factCheckStates } from "../../../model/factCheck";
import { languages, type Language } from "../../../model/language";
import { countries, measurementKinds } from "../../../model/measurement";
import { phases } from "../../../model/phase";
import { dimensions, levels } from "../../../model/profile";
import type { RawCell } from "../../../model/rawCell";
import type { Block } from "../../../model/workbookPlan";
import { at, block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { isFromZero, quoteText } from "../../formulas";
import { statusWords } from "../actions/headers";
import { sheetContradictions } from "../areas/questionFormulas";
import { calculationSections, longestList, type CalculationColumn } from "./layout";

/** The lists for drop-downs and lookups, each in its own column, and the check of the weights. */
export function listBlocks({ inputs, layout, refs, t }: PlanContext): Block[] {
  const lists: Partial<Record<CalculationColumn<"lists">, readonly RawCell[]>> = {
    levels,
    shares: inputs.profile.shares,
    numbers: Array.from({ length: longestList }, (_, index) => index + 1),
    states: questionStates.map((state) => t(`state.${state}`)),
    statuses: statuses.map((status) => t(`status.${status}`)),
    contradictions: sheetContradictions.map((code) => t(`warning.${code}`)),
    omissions: omissions.map((code) => t(`warning.${code}`)),
    mark: ["x"],
    findingKinds: findingKinds.map((kind) => t(`findingKind.${kind}`)),
    countries: [...countries, t("filter.any")],
    kinds: inAllLanguages(inputs.language, (language) => {
      const words = workbookTranslator(language);
      return measurementKinds.map((kind) => words(`measurementKind.${kind}`));
    }),
    phases: phases.map((phase) => t(`phase.${phase}`)),
    factCheckStates: factCheckStates.map((state) => t(`factCheckState.${state}`)),
    actionStatuses: inAllLanguages(inputs.language, statusWords),
  };
  const { row, column } = layout.calculation.sections.lists;
  const columns = calculationSections.lists.flatMap((list, index) => {
    const cells = (lists[list] ?? []).map((content) => [
      value(content, typeof content === "number" ? "calc" : "calcText"),
    ]);
    return cells.length === 0 ? [] : [block(row, column + index, cells)];
  });
  return [
    ...columns,
    at(
      refs.calculation.helper("lists", 0, "weights"),
      formula(weightsLegal(dimensions.map((dimension) => refs.method.weight(dimension))), "calc"),
    ),
    at(refs.calculation.subtitle(), formula(subtitle(refs), "calc")),
    at(
      refs.calculation.helper("lists", 1, "weights"),
      formula(
        `IFERROR(${sumOfWeights(dimensions.map((dimension) => refs.method.weight(dimension)))},0)`,
        "calc",
      ),
    ),
  ];
}

/**
 * The words in the workbook's language, which users choose from, followed by those in other
 * languages.
 */
function inAllLanguages(
  own: Language,
  wordsIn: (language: Language) => readonly string[],
): string[] {
  return [own, ...languages.filter((language) => language !== own)].flatMap(wordsIn);
}

function subtitle(refs: PlanContext["refs"]): string {
  const label = refs.method.meta("label");
  const round = `${refs.overview.input("municipality")}&" "&${refs.overview.input("year")}`;
  const phase = refs.overview.input("phase");
  // Only a phase of the list, because programs turn other cells into different texts.
  const words = phases.map((_, index) => refs.calculation.listItem("phases", index + 1));
  const shown = words.reduceRight(
    (other, word) => `IF(${phase}=${word}," · "&${word},${other})`,
    quoteText(""),
  );
  const inPhase = `IFERROR(${shown},"")`;
  return `${round}&${inPhase}&IF(${label}="",""," · "&${label})`;
}

/**
 * A formula: 1 if the four weights are numbers of at least 0 that add up to 1 within 1E-6,
 * otherwise 0.
 */
function weightsLegal(weights: readonly string[]): string {
  const sound = weights.flatMap((weight) => [
    `NOT(ISLOGICAL(${weight}))`,
    `ISNUMBER(${weight})`,
    isFromZero(weight),
  ]);
  const sum = `ABS(ROUND((${sumOfWeights(weights)}-1)*1000000000,0))<=1000`;
  return `IF(IFERROR(AND(${sound.join(",")},${sum}),FALSE),1,0)`;
}

/** A formula for the sum of the weights, which counts one a few bits below 0 as 0. */
function sumOfWeights(weights: readonly string[]): string {
  return weights.map((weight) => `IF(${weight}<0,0,${weight})`).join("+");
}
