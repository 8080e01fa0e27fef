import type { WorkbookKey } from "../../../i18n/workbookTranslator";
import { findingKinds } from "../../../model/answers";
import { dimensions, levels } from "../../../model/profile";
import type { Block, InputRule, PlanCell, SheetPlan } from "../../../model/workbookPlan";
import { at, block, formula, input, value } from "../../cells";
import type { PlanContext } from "../../context";
import { quoteText } from "../../formulas";
import { layoutVersion } from "../../layout";
import { local, plain } from "../../references";
import { heightFor } from "../../rowHeight";
import { printPlan, sheet, widths } from "../../sheetDefaults";
import { instrumentsText } from "../instrumentsText";
import { metaFields, methodLayout, type MetaField } from "./layout";

const textWidth = 116;

const paragraphs: readonly WorkbookKey[] = [
  "method.what",
  "method.notOurs",
  "method.ownWords",
  "method.assumption",
  "method.dimensions",
  "method.levels",
  "method.gate",
  "method.consequences",
  "method.direct",
  "method.notApplicable",
  "method.blank",
  "method.rounding",
  "method.noise",
  "method.comparison",
  "method.sharing",
  "method.privacy",
];

/** The rules for reading the scale, in order. */
const scaleRules = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The purpose and limits of the workbook, how levels become points, and the versions that it was
 * built with.
 */
export function methodSheet(context: PlanContext): SheetPlan {
  const { t } = context;
  const anchors = anchorRows(context);
  const lastRow = methodLayout.meta + metaFields.length - 1;
  return sheet({
    key: "Method",
    name: t("sheet.method"),
    tabColor: "6B7280",
    columns: widths(26, textWidth),
    rows: [
      { row: 1, height: 28, grows: false },
      ...paragraphs.map((key, index) => ({
        row: 3 + index,
        height: heightFor([[paragraphText(context, key), textWidth]]),
        grows: false,
      })),
      ...scaleRules.map((rule, index) => ({
        row: methodLayout.rules + index,
        height: heightFor([[t(`scale.rule.${rule}`), textWidth]]),
        grows: false,
      })),
    ],
    blocks: [
      block(1, 1, [[value(t("method.title"), "title")]]),
      block(
        3,
        1,
        paragraphs.map((key) => [
          value(t(`${key}.label` as WorkbookKey), "term"),
          value(paragraphText(context, key), "paragraph"),
        ]),
      ),
      block(methodLayout.weights - 2, 1, [
        [value(t("method.weights"), "heading")],
        [value(t("method.dimension"), "tableHeader"), value(t("method.weight"), "tableHeader")],
      ]),
      ...weightBlocks(context),
      block(methodLayout.anchors - 2, 1, [
        [value(t("method.anchors"), "heading")],
        [value(t("method.level"), "tableHeader"), value(t("method.anchor"), "tableHeader")],
        ...anchors,
      ]),
      block(methodLayout.rules - 1, 1, [
        [value(t("scale.rules"), "heading")],
        ...scaleRules.map((rule) => [
          value(`${rule}`, "term"),
          value(t(`scale.rule.${rule}`), "paragraph"),
        ]),
      ]),
      block(methodLayout.findings - 1, 1, [
        [value(t("method.findings"), "heading")],
        ...findingKinds.map((kind) => [
          value(t(`findingKind.${kind}`), "term"),
          value(t(`method.finding.${kind}`), "paragraph"),
        ]),
      ]),
      block(methodLayout.meta - 2, 1, [
        [value(t("method.about"), "heading"), value(t("method.aboutExplanation"), "notice")],
      ]),
      ...metaBlocks(context),
    ],
    rules: [weightRule(context)],
    highlights: [
      {
        range: weightRange(context),
        formula: "SUM(Kompass.WeightsLegal)=0",
        style: "fault",
      },
    ],
    print: printPlan(context, lastRow, 2, {
      breaksBefore: [methodLayout.weights - 2, methodLayout.rules - 1],
    }),
  });
}

function paragraphText(context: PlanContext, key: WorkbookKey): string {
  const text = context.t(key);
  const instruments = key === "method.comparison" ? instrumentsText(context) : null;
  return instruments === null ? text : `${text} ${instruments}`;
}

function weightRange({ refs }: PlanContext): string {
  return `${plain(refs.method.weight("system"))}:${plain(refs.method.weight("evaluation"))}`;
}

function weightBlocks({ inputs, refs, t }: PlanContext): Block[] {
  return [
    block(
      methodLayout.weights,
      1,
      dimensions.map((dimension) => [
        value(t(`question.${dimension}`), "text"),
        input(inputs.profile.weights[dimension], "inputWeight"),
      ]),
    ),
    block(methodLayout.weights + 4, 1, [[value(t("method.weightSum"), "strongText")]]),
    at(refs.method.weightSum(), formula(weightCheck({ refs, t }), "plainValue")),
  ];
}

/**
 * A formula that says in words whether the weights are valid. It adds with +, because SUM counts
 * TRUE as a number in some programs.
 */
function weightCheck({ refs, t }: Pick<PlanContext, "refs" | "t">): string {
  const weights = dimensions.map((dimension) => local(refs.method.weight(dimension)));
  const areNumbers = weights.flatMap((cell) => [`NOT(ISLOGICAL(${cell}))`, `ISNUMBER(${cell})`]);
  const wrong = `${quoteText(t("method.weightsWrong"))}&ROUND(${weights.join("+")},6)`;
  const noNumber = quoteText(t("method.weightsError"));
  return (
    `IF(${refs.calculation.weightsLegal()}=1,${quoteText(t("method.weightsFine"))},` +
    `IFERROR(IF(AND(${areNumbers.join(",")}),${wrong},${noNumber}),${noNumber}))`
  );
}

function anchorRows({ inputs, t }: PlanContext): PlanCell[][] {
  const { shares, anchors } = inputs.profile;
  return dimensions.flatMap((dimension) =>
    levels.map((level) => [
      value(
        t("method.levelLabel", {
          dimension: t(`question.${dimension}`),
          level,
          share: Math.round(shares[level] * 1000) / 10,
        }),
        "text",
      ),
      value(anchors[dimension][level] ?? "", "text"),
    ]),
  );
}

function metaBlocks({ inputs, refs, t }: PlanContext): Block[] {
  const { catalogue, profile, language, label } = inputs;
  const contents: Readonly<Record<MetaField, string | number>> = {
    layout: layoutVersion,
    language,
    catalogueId: catalogue.id,
    catalogueVersion: catalogue.version,
    catalogueName: catalogue.name,
    profileId: profile.id,
    profileVersion: profile.version,
    label,
  };
  return [
    block(
      methodLayout.meta,
      1,
      metaFields.map((field) => [value(t(`meta.${field}`), "label")]),
    ),
    ...metaFields.map((field) => {
      const content = contents[field];
      const style = typeof content === "number" ? "plainValue" : "metaValue";
      return at(refs.method.meta(field), value(content, style));
    }),
  ];
}

function weightRule(context: PlanContext): InputRule {
  const { t } = context;
  return {
    range: weightRange(context),
    allow: { kind: "decimal", min: "0", max: "1" },
    error: { title: t("rule.weight.title"), text: t("rule.weight.error") },
    prompt: { title: t("method.weight"), text: t("rule.prompt.weight") },
  };
}
