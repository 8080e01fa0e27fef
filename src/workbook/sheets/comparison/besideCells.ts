import { catalogueCap } from "../../../model/catalogue";
import type { Block, Highlight, InputRule, PlanCell } from "../../../model/workbookPlan";
import { block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { figureOf, quoteText, sentence, wholeText } from "../../formulas";
import { local, plain } from "../../references";
import type { StyleName } from "../../styles";
import { listRule } from "../rules";
import {
  besideFields,
  besideSlots,
  columnAfter,
  type BesideField,
  type BesideSlot,
} from "./layout";

/**
 * Shows the municipality side by side with up to three others that the user chooses among those
 * compared, for example before a merger. `besideNumber` says in which column a measurement is
 * shown.
 */
export function besideBlocks(context: PlanContext): Block[] {
  const { inputs, layout, refs, t } = context;
  const row = layout.comparison.beside;
  const { areas } = inputs.catalogue;
  const names = besideSlots.map((slot): PlanCell => {
    if (slot > 0) return input(inputs.beside[slot - 1] ?? null, "inputText");
    return formula(local(refs.comparison.copy("municipality")), "strongText");
  });
  const fields: Record<BesideField, readonly [cap: number | null, style: StyleName]> = {
    year: [null, "reported"],
    version: [null, "resultText"],
    total: [catalogueCap(inputs.catalogue), "reported"],
    difference: [null, "difference"],
  };
  return [
    block(row - 2, 1, [
      [value(t("beside.title"), "heading")],
      [formula(besideSentence(context), "sentence")],
    ]),
    block(row, 1, [
      [
        value(t("beside.municipality"), "tableHeader"),
        value(t("comparison.cap"), "tableHeaderNumber"),
        ...names,
      ],
      [
        value(t("beside.legend"), "text"),
        value(null, "cap"),
        ...besideSlots.map((slot) => formula(legendFormula(context, slot), "state")),
      ],
      ...areas.map(({ key, id, shortName, cap }) => [
        value(`${id} ${shortName}`, "text"),
        value(cap, "cap"),
        ...besideSlots.map((slot) => formula(pointsFormula(context, slot, key), "reported")),
      ]),
      ...besideFields.map((field) => [
        value(t(`beside.${field}`), field === "total" ? "strongText" : "text"),
        value(fields[field][0], "cap"),
        ...besideSlots.map((slot) => formula(fieldFormula(context, slot, field), fields[field][1])),
      ]),
    ]),
  ];
}

/** Users choose names from the measurements. */
export function besideRule(context: PlanContext): InputRule {
  return { range: namesRange(context), ...listRule(context, "Kompass.Measured") };
}

/** Marks a name that is not among those compared, and a difference beyond noise. */
export function besideHighlights(context: PlanContext): Highlight[] {
  const { refs } = context;
  const name = plain(refs.comparison.besideName(1));
  const year = plain(refs.comparison.beside(1, "year"));
  const difference = plain(refs.comparison.beside(1, "difference"));
  const total = local(refs.comparison.beside(0, "total"));
  return [
    {
      range: namesRange(context),
      formula: `AND(LEN(${name})>0,NOT(ISNUMBER(${year})))`,
      style: "fault",
    },
    {
      range: `${difference}:${plain(refs.comparison.beside(3, "difference"))}`,
      formula: `IF(ISNUMBER(${difference}),ABS(${difference})>ROUND(0.05*${total},6),FALSE)`,
      style: "attention",
    },
  ];
}

function namesRange({ refs }: PlanContext): string {
  return `${plain(refs.comparison.besideName(1))}:${plain(refs.comparison.besideName(3))}`;
}

/** The helper column with each measurement's slot in the block (1–3), or 0. */
function places({ layout, refs }: PlanContext): string {
  return local(
    refs.comparison.helperRange("measurements", 0, layout.comparison.rows, "besideNumber"),
  );
}

/** The cell with the name as it is compared; a name that is an error value counts as blank. */
function nameOf(refs: PlanContext["refs"], slot: BesideSlot): string {
  return local(refs.comparison.copy(slot === 0 ? "municipality" : `beside${slot}`));
}

/**
 * A formula for a series' name in the chart: municipality and year, or a dash if none is chosen.
 */
function legendFormula({ refs }: PlanContext, slot: BesideSlot): string {
  const name = nameOf(refs, slot);
  const named = `${name}&" "&${local(refs.comparison.beside(slot, "year"))}`;
  return slot === 0 ? named : `IF(${name}="","–",${named})`;
}

function fieldFormula(context: PlanContext, slot: BesideSlot, field: BesideField): string {
  const { layout, refs, t } = context;
  const rows = layout.comparison.rows;
  const here = (of: string) => local(refs.comparison.beside(slot, of));
  const own = local(refs.comparison.beside(0, "total"));
  const found = `COUNTIF(${places(context)},${slot})`;
  const known = (formulaText: string) => `IF(${found}=0,"",${formulaText})`;
  const chosen = slot === 0 ? null : local(refs.comparison.copy(`beside${slot}`));
  switch (field) {
    case "year": {
      if (chosen === null) return local(refs.comparison.copy("year"));
      const years = local(refs.comparison.helperRange("measurements", 0, rows, "year"));
      const missing = `IF(${chosen}="","",${quoteText(t("beside.missing"))})`;
      return `IF(${found}=0,${missing},SUMIF(${places(context)},${slot},${years}))`;
    }
    case "version": {
      if (slot === 0) return local(refs.comparison.copy("version"));
      const table = local(
        refs.comparison.helperTable("measurements", rows, "besideNumber", "version"),
      );
      const column = columnAfter("besideNumber", "version");
      return known(`VLOOKUP(${slot},${table},${column},FALSE)`);
    }
    case "total":
      return pointsFormula(context, slot, "total");
    case "difference":
      if (slot === 0) return '""';
      return `IF(COUNT(${own},${here("total")})<2,"",${figureOf(`(${here("total")}-${own})`)})`;
  }
}

function pointsFormula(context: PlanContext, slot: BesideSlot, field: string): string {
  const { refs } = context;
  if (slot === 0) {
    return field === "total" ? refs.overview.total("points") : refs.areas.sum(field, "points");
  }
  const values = local(refs.comparison.groupValues("all", field));
  const isHere = `(${places(context)}=${slot})*(${values}<>"")`;
  return `IF(SUMPRODUCT(${isHere})=0,"",SUMIF(${places(context)},${slot},${values}))`;
}

/**
 * A formula for the sentence that names the highest total in the block, or explains how to choose
 * municipalities.
 */
function besideSentence(context: PlanContext): string {
  const { refs, t } = context;
  const totals = `${local(refs.comparison.beside(0, "total"))}:${local(refs.comparison.beside(3, "total"))}`;
  const highest = `MAX(${totals})`;
  const name = (slot: BesideSlot) => nameOf(refs, slot);
  const isHighest = (slot: BesideSlot) =>
    `${local(refs.comparison.beside(slot, "total"))}=${highest}`;
  const best = `IF(${isHighest(0)},${name(0)},IF(${isHighest(1)},${name(1)},IF(${isHighest(2)},${name(2)},${name(3)})))`;
  const parts = { best, points: wholeText(highest) };
  return `IF(COUNT(${totals})<2,${quoteText(t("beside.how"))},${sentence(t("beside.sentence"), parts)})`;
}
