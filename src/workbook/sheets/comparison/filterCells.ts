import { anyOfThem, filterFields, type FilterField } from "../../../model/inputs";
import type { Block, Highlight, InputRule } from "../../../model/workbookPlan";
import { block, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { local, plain } from "../../references";
import type { StyleName } from "../../styles";
import { listRule, yearRule } from "../rules";

const fieldStyles: Readonly<Record<FilterField, StyleName>> = {
  group: "inputText",
  country: "inputChoice",
  version: "inputText",
  from: "inputNumber",
  to: "inputNumber",
};

/** The cells that define which measurements to compare with, above the statistics. */
export function filterBlocks({ inputs, layout, t }: PlanContext): Block[] {
  const row = layout.comparison.filter;
  const cellOf = (field: FilterField) => {
    const given = inputs.filter[field];
    const canPool = field === "country" || field === "version";
    return canPool && given === anyOfThem ? t("filter.any") : given;
  };
  return [
    block(row - 1, 1, [[value(t("filter.title"), "heading")]]),
    block(row, 1, [
      filterFields.map((field) => value(t(`filter.${field}`), "tableHeader")),
      filterFields.map((field) => input(cellOf(field), fieldStyles[field])),
    ]),
    block(row + 2, 1, [[value(t("filter.explanation"), "notice")]]),
  ];
}

export function filterRules(context: PlanContext): InputRule[] {
  const { refs } = context;
  const cell = (field: FilterField) => plain(refs.comparison.filter(field));
  return [
    { range: cell("group"), ...listRule(context, "Kompass.FilterGroups") },
    { range: cell("country"), ...listRule(context, "Kompass.FilterCountries") },
    { range: cell("version"), ...listRule(context, "Kompass.FilterVersions") },
    { range: cell("from"), ...yearRule(context) },
    { range: cell("to"), ...yearRule(context) },
  ];
}

/** An invalid filter is marked as a whole. */
export function filterHighlight({ refs }: PlanContext): Highlight {
  return {
    range: `${plain(refs.comparison.filter("group"))}:${plain(refs.comparison.filter("to"))}`,
    formula: `${local(refs.comparison.copy("filterFault"))}=1`,
    style: "fault",
  };
}
