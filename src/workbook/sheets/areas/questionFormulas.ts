import { findingKinds } from "../../../model/answers";
import { contradictions } from "../../../model/assessment";
import { questionsOf, type Area, type Question } from "../../../model/catalogue";
import {
  controlFactor,
  controlWeights,
  invalidDirectCode,
  invalidLevelCode,
  invalidMarkCode,
  unknownKindCode,
} from "../../../model/controlWeights";
import { dimensions, levels, levelWithEvidence, type Dimension } from "../../../model/profile";
import { numbered, omissionNumbers } from "../../../model/stateNumbers";
import { cellTextLimit } from "../../../model/textRule";
import { isFromZero, sixDecimalsOf } from "../../formulas";
import { absolute, local } from "../../references";
import { type AddressBook } from "../../refs";
import { findingNumbers, stateNumbers } from "../../states";
import { word } from "../../words";
import { keyOfArea, keyOfColumn } from "../findings/findingKeys";
import type { AreaCopy, QuestionColumn, QuestionHelper } from "./layout";

/** A question's cells, as formulas on its sheet refer to them. */
function cellsOf(refs: AddressBook, { id }: Question, area: Area) {
  return {
    here: (column: QuestionColumn) => local(refs.areas.question(id, column)),
    helper: (column: QuestionHelper) => local(refs.areas.helper(id, column)),
    copy: (copy: AreaCopy) => local(refs.areas.copy(area.key, copy)),
  };
}

/**
 * A formula for the number of a question's state, which tries the states in the method's order. It
 * looks levels up with MATCH and tests for logical values before any comparison, because
 * LibreOffice treats TRUE as 1, and text compares as greater than any number. It rounds to six
 * decimals, so that a formula result one bit off a level or the cap is still valid. IFERROR catches
 * all error values.
 */
function stateFormula(refs: AddressBook, question: Question, area: Area): string {
  const { here, copy } = cellsOf(refs, question, area);
  const [direct, mark, cap] = [here("direct"), here("notApplicable"), here("cap")];
  const levelCells = `${here("system")}:${here("evaluation")}`;
  const isLevel = (cell: string) =>
    `ISNUMBER(MATCH(${sixDecimalsOf(cell, levels.length)},Kompass.Levels,0))`;
  const isWithinCap = `AND(${isFromZero(direct)},${sixDecimalsOf(direct, question.cap + 1)}<=${cap})`;
  const sound = [
    ...dimensions
      .map(here)
      .map(
        (cell) => `IF(ISLOGICAL(${cell}),FALSE,IF(ISNUMBER(${cell}),${isLevel(cell)},${cell}=""))`,
      ),
    isFromZero(`MIN(${levelCells})`),
    `IF(ISLOGICAL(${direct}),FALSE,IF(ISNUMBER(${direct}),${isWithinCap},${direct}=""))`,
    `OR(${mark}="",${mark}="x")`,
  ].join(",");
  const { invalid, notApplicable, scored, partial, blank } = stateNumbers;
  const isLegal = `IF(${copy("weightsLegal")}=1,${scored},${invalid})`;
  const byLevels = [blank, partial, partial, partial, isLegal];
  const given = `COUNT(${levelCells})`;
  return (
    `IF(IFERROR(AND(${sound}),FALSE),IF(${mark}<>"",${notApplicable},IF(${direct}<>"",${stateNumbers.direct},` +
    `CHOOSE(1+${given},${byLevels.join(",")}))),${invalid})`
  );
}

/**
 * A formula for a question's points; empty text if its state has none. Direct points stay as
 * entered, but are limited to 0 and the cap, since up to half a millionth beyond them is valid.
 * Levels may be off by as much and are rounded. Dividing by the sum of weights, which may be 1E-6
 * off 1, makes all 4s give exactly the cap.
 */
export function pointsFormula(refs: AddressBook, question: Question, area: Area): string {
  const { here, helper, copy } = cellsOf(refs, question, area);
  const state = helper("state");
  const level = (dimension: Dimension) => `ROUND(${here(dimension)},0)`;
  const weighted = dimensions
    .map(
      (dimension) => `${copy(dimension)}*SUMIF(Kompass.Levels,${level(dimension)},Kompass.Shares)`,
    )
    .join("+");
  const weighed = `${here("cap")}*(${weighted})/${copy("weightTotal")}`;
  const scored = `IF(${level("system")}=0,0,${sixDecimalsOf(weighed, question.cap)})`;
  const direct = `MAX(0,MIN(${here("direct")},${here("cap")}))`;
  return (
    `IF(${state}=${stateNumbers.direct},${direct},` +
    `IF(${state}=${stateNumbers.scored},${scored},""))`
  );
}

/** Contradictions in the order of their numbers; only the workbook has the last one. */
export const sheetContradictions = [...contradictions, "aboveCap"] as const;

export const contradictionNumbers = numbered(sheetContradictions);

/** A formula for the number of the contradiction among a question's inputs; 0 for none. */
function contradictionFormula(refs: AddressBook, question: Question, area: Area): string {
  const { here, helper } = cellsOf(refs, question, area);
  const state = helper("state");
  const { notApplicable, direct, scored, partial } = stateNumbers;
  const { aboveCap, notApplicableWithInputs, directWithLevels } = contradictionNumbers;
  const [system, extent] = [here("system"), here("extent")];
  const given = `COUNT(${system}:${here("evaluation")})`;
  const others = `ROUND(SUM(${extent}:${here("evaluation")}),0)`;
  const isAbove = `IF(ISNUMBER(${here("points")}),${here("points")}>${here("cap")},FALSE)`;
  const isNowhere = `IF(ISNUMBER(${extent}),ROUND(${extent},0)=0,FALSE)`;
  const ofLevels =
    `IF(ISNUMBER(${system}),IF(ROUND(${system},0)=0,` +
    `IF(${others}>0,${contradictionNumbers.gateWithLevels},0),` +
    `IF(${isNowhere},${contradictionNumbers.systemWithoutExtent},0)),0)`;
  return (
    `IF(${isAbove},${aboveCap},` +
    `IF(${state}=${notApplicable},IF(${given}+COUNT(${here("direct")})>0,${notApplicableWithInputs},0),` +
    `IF(${state}=${direct},IF(${given}>0,${directWithLevels},0),` +
    `IF(OR(${state}=${scored},${state}=${partial}),${ofLevels},0))))`
  );
}

/** A formula for the number of the missing comment or evidence; 0 for none. */
function omissionFormula(refs: AddressBook, question: Question, area: Area): string {
  const { here, helper } = cellsOf(refs, question, area);
  const state = helper("state");
  const { notApplicable, direct, scored, partial } = stateNumbers;
  const numbers = omissionNumbers;
  const owed = (column: "comment" | "evidence", number: number) =>
    `IF(ISERROR(${here(column)}),0,IF(${here(column)}="",${number},0))`;
  const isHigh = `ROUND(MAX(${here("system")}:${here("evaluation")}),0)>=${levelWithEvidence}`;
  return (
    `IF(${state}=${notApplicable},${owed("comment", numbers.notApplicableWithoutComment)},` +
    `IF(${state}=${direct},${owed("comment", numbers.directWithoutComment)},` +
    `IF(OR(${state}=${scored},${state}=${partial}),` +
    `IF(${isHigh},${owed("evidence", numbers.highWithoutEvidence)},0),0)))`
  );
}

/** A formula for a question's state and its warnings in words: "Scored: no evidence". */
export function stateTextFormula(refs: AddressBook, { id }: Question): string {
  const helper = (column: QuestionHelper) => local(refs.areas.helper(id, column));
  const [contradiction, omission] = [helper("contradiction"), helper("omission")];
  const both = `${contradiction}*${omission}`;
  return (
    `${word("state", helper("state"))}&IF(${contradiction}+${omission}=0,"",": "&` +
    `IF(${contradiction}=0,"",${word("contradiction", contradiction)})&` +
    `IF(${both}=0,"",", ")&IF(${omission}=0,"",${word("omission", omission)}))`
  );
}

/**
 * A formula for a finding's column on the findings sheet: 1 strengths, 2 challenges, 3 weaknesses,
 * 0 no finding.
 */
export function findingColumnFormula(kind: string, text: string, words: FindingWords): string {
  const chosen =
    `IF(OR(${kind}=${words.strength},${kind}=${words.goldStar}),1,` +
    `IF(${kind}=${words.challenge},2,IF(${kind}=${words.weakness},3,0)))`;
  return `IFERROR(IF(TRIM(${text})="",0,${chosen}),0)`;
}

/** References to the cells with the words for the kinds of findings. */
export type FindingWords = Readonly<Record<keyof typeof findingNumbers, string>>;

/** The longest text, in characters, that fits its cell with the mark for a gold star. */
const longestMarked = cellTextLimit - 2;

/**
 * A formula for the finding's text in the list. A gold star gets a mark, unless there is no room
 * for it.
 */
export function findingTextFormula(
  column: string,
  kind: string,
  text: string,
  words: FindingWords,
): string {
  const isMarked = `IF(${kind}=${words.goldStar},LEN(TRIM(${text}))<=${longestMarked},FALSE)`;
  return `IF(${column}=0,"",IFERROR(IF(${isMarked},"★ ","")&TRIM(${text}),""))`;
}

/**
 * A formula for a question's part of the area's control number, as `engine/controlNumber.ts`
 * calculates it. It tests cells with the same caution as `stateFormula`. Each part has its own
 * power of the step as a factor, instead of building on the row above: IronCalc cannot follow a
 * chain through a hundred rows.
 */
function controlFormula(refs: AddressBook, question: Question, area: Area): string {
  const ids = questionsOf(area).map(({ id }) => id);
  const factor = controlFactor(ids.length - 1 - ids.indexOf(question.id));
  const { here, copy } = cellsOf(refs, question, area);
  const [direct, mark, kind, text] = [
    here("direct"),
    here("notApplicable"),
    here("finding"),
    here("findingText"),
  ];
  const { prime, levelCodes, markCodes, direct: ofDirect, length } = controlWeights;
  const coded = (cell: string, number: string, other: number) =>
    `IFERROR(IF(ISLOGICAL(${cell}),${other},IF(ISNUMBER(${cell}),${number},IF(${cell}="",0,${other}))),${other})`;
  const level = (cell: string) =>
    `IF(${isFromZero(cell)},MATCH(${sixDecimalsOf(cell, levels.length)},Kompass.Levels,0),${invalidLevelCode})`;
  const levelCode = (cell: string) => coded(cell, level(cell), invalidLevelCode);
  const points = sixDecimalsOf(direct, question.cap + 1);
  const directCode = coded(
    direct,
    `IF(AND(${isFromZero(direct)},${points}<=${here("cap")}),MOD(1+ROUND(${points}*1000000,0),${prime}),${invalidDirectCode})`,
    invalidDirectCode,
  );
  const markCode = `IFERROR(IF(${mark}="",0,IF(${mark}="x",1,${invalidMarkCode})),${invalidMarkCode})`;
  const kindNumber = findingKinds.reduceRight(
    (other, name) => `IF(${kind}=${copy(name)},${findingNumbers[name]},${other})`,
    String(unknownKindCode),
  );
  const kindCode = `IFERROR(IF(${kind}="",0,${kindNumber}),${unknownKindCode})`;
  const parts = [
    ...dimensions.map((name, at) => `${levelCodes ** at}*${levelCode(here(name))}`),
    `${levelCodes ** dimensions.length}*(${markCode}+${markCodes}*${kindCode})`,
    `${ofDirect}*${directCode}`,
    `${length}*IFERROR(LEN(${text}),${errorLength})`,
  ];
  return `MOD(${factor}*MOD(${parts.join("+")},${prime}),${prime})`;
}

/** What counts as the length of an error value in the place of a text. */
const errorLength = 7;

/** Returns the helper formulas for a question's row. */
export function questionHelpers(
  refs: AddressBook,
  question: Question,
  area: Area,
): Readonly<Record<QuestionHelper, string>> {
  const { here, helper, copy } = cellsOf(refs, question, area);
  const words: FindingWords = {
    strength: copy("strength"),
    challenge: copy("challenge"),
    weakness: copy("weakness"),
    goldStar: copy("goldStar"),
  };
  const column = helper("findingColumn");
  const top = questionsOf(area)[0]?.id ?? question.id;
  const above = `${absolute(local(refs.areas.helper(top, "findingColumn")))}:${column}`;
  const areaNumber = (refs.areas.position(area.key) + 1) * keyOfArea;
  return {
    state: stateFormula(refs, question, area),
    contradiction: contradictionFormula(refs, question, area),
    omission: omissionFormula(refs, question, area),
    findingColumn: findingColumnFormula(here("finding"), here("findingText"), words),
    findingKey: `IF(${column}=0,0,${areaNumber}+${column}*${keyOfColumn}+COUNTIF(${above},${column}))`,
    findingText: findingTextFormula(column, here("finding"), here("findingText"), words),
    control: controlFormula(refs, question, area),
  };
}
