import { findingKinds } from "../../../model/answers";
import { allQuestions, type Area } from "../../../model/catalogue";
import type { Block, PlanCell } from "../../../model/workbookPlan";
import { absoluteAddress, columnLetters } from "../../a1";
import { block, formula, value } from "../../cells";
import type { PlanContext } from "../../context";
import { absolute, local } from "../../references";
import { firstCopyRow } from "../../sections";
import { findingNumbers } from "../../states";
import {
  findingColumnFormula,
  findingTextFormula,
  type FindingWords,
} from "../areas/questionFormulas";
import { keyOfArea, keyOfColumn } from "./findingKeys";
import { findingsSections, type FindingsSection } from "./layout";

/**
 * The helpers next to the findings. The list has no gaps: each area takes a heading row and as many
 * rows as its longest column. So row i belongs to the last area that starts at or before i.
 */
export function findingHelperBlocks(context: PlanContext): Block[] {
  const { inputs, layout } = context;
  const { areas } = inputs.catalogue;
  return [
    wordBlock(context),
    section(
      context,
      "freeFindings",
      areas.flatMap((area) =>
        Array.from({ length: layout.findings.freeRows }, (_, n) => freeRow(context, area, n)),
      ),
    ),
    questionBlock(context),
    section(
      context,
      "findingStarts",
      areas.map((area, index) => startRow(context, area, index)),
    ),
    section(context, "findingList", listRows(context)),
  ];
}

function section({ layout }: PlanContext, name: FindingsSection, rows: PlanCell[][]): Block {
  const { row, column } = layout.findings.sections[name];
  const header = findingsSections[name].map((heading) => value(heading, "calcHeader"));
  return block(row - 1, column, [header, ...rows]);
}

/**
 * Copies of the words for the kinds. Formulas that name no other sheet are stored once per column.
 */
function wordBlock({ layout, refs }: PlanContext): Block {
  const copies = findingKinds.map((kind) =>
    formula(refs.calculation.listItem("findingKinds", findingNumbers[kind]), "calc"),
  );
  const headers = findingKinds.map((kind) => value(kind, "calcText"));
  return block(firstCopyRow - 1, layout.findings.sections.freeFindings.column, [headers, copies]);
}

/** Keys and texts of the questions' findings, from the area sheets. */
function questionBlock({ inputs, layout, refs }: PlanContext): Block {
  const { row, column } = layout.findings.sections.questionFindings;
  const rows = allQuestions(inputs.catalogue).map(({ id }): PlanCell[] => [
    formula(refs.areas.helper(id, "findingKey"), "calc"),
    formula(refs.areas.helper(id, "findingText"), "calc"),
  ]);
  return block(row, column, rows);
}

/** Free findings are numbered after those of the area's questions. */
function freeRow({ layout, refs }: PlanContext, area: Area, n: number): PlanCell[] {
  const position = refs.areas.position(area.key);
  const first = position * layout.findings.freeRows;
  const kind = local(refs.findings.freeFinding(area.key, n, "kind"));
  const text = local(refs.findings.freeFinding(area.key, n, "text"));
  const column = local(refs.findings.helper("freeFindings", first + n, "findingColumn"));
  const top = absolute(local(refs.findings.helper("freeFindings", first, "findingColumn")));
  const before = (["strengths", "challenges", "weaknesses"] as const).map((name) =>
    absolute(local(refs.findings.helper("findingStarts", position, name))),
  );
  const words: FindingWords = {
    strength: local(refs.findings.word("strength")),
    challenge: local(refs.findings.word("challenge")),
    weakness: local(refs.findings.word("weakness")),
    goldStar: local(refs.findings.word("goldStar")),
  };
  const key =
    `${(position + 1) * keyOfArea}+${column}*${keyOfColumn}` +
    `+CHOOSE(${column},${before.join(",")})+COUNTIF(${top}:${column},${column})`;
  return [
    formula(findingColumnFormula(kind, text, words), "calc"),
    formula(`IF(${column}=0,0,${key})`, "calc"),
    formula(findingTextFormula(column, kind, text, words), "calc"),
  ];
}

/**
 * An area's key and name, the number of findings in its questions, and its first row in the list.
 */
function startRow({ layout, refs }: PlanContext, area: Area, index: number): PlanCell[] {
  const ofQuestions = refs.areas.helpers(area.key, "findingColumn");
  const ofFree = local(
    refs.findings.helperRange(
      "freeFindings",
      index * layout.findings.freeRows,
      layout.findings.freeRows,
      "findingColumn",
    ),
  );
  const here = (name: "strengths" | "challenges" | "weaknesses") =>
    local(refs.findings.helper("findingStarts", index, name));
  const counts = (["strengths", "challenges", "weaknesses"] as const).map(
    (name, at) => `${here(name)}+COUNTIF(${ofFree},${at + 1})`,
  );
  const previous = (name: "rows" | "start") =>
    local(refs.findings.helper("findingStarts", index - 1, name));
  return [
    value((index + 1) * keyOfArea, "calc"),
    value(`${area.id} ${area.name}`, "calcText"),
    formula(`COUNTIF(${ofQuestions},1)`, "calc"),
    formula(`COUNTIF(${ofQuestions},2)`, "calc"),
    formula(`COUNTIF(${ofQuestions},3)`, "calc"),
    formula(`MAX(1,${counts.join(",")})+1`, "calc"),
    index === 0 ? value(1, "calc") : formula(`${previous("start")}+${previous("rows")}`, "calc"),
  ];
}

/** Each row takes its number from the rows above it, so rows that users insert take none. */
function listRows({ inputs, layout, refs }: PlanContext): PlanCell[][] {
  const count = inputs.catalogue.areas.length;
  const starts = local(refs.findings.helperRange("findingStarts", 0, count, "start"));
  const last = (name: "rows" | "start") =>
    absolute(local(refs.findings.helper("findingStarts", count - 1, name)));
  const { row, column } = layout.findings.sections.findingList;
  const header = absoluteAddress(row - 1, column);
  return Array.from({ length: layout.findings.rows }, (_, index): PlanCell[] => {
    const number = `(COUNT(${header}:$${columnLetters(column)}${row - 1 + index})+1)`;
    const area = `COUNTIF(${starts},"<="&${number})`;
    const key = `${area}*${keyOfArea}+${number}-SUM(INDEX(${starts},${area}))`;
    return [formula(`IF(${number}>=${last("start")}+${last("rows")},"",${key})`, "calc")];
  });
}
