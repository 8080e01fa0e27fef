import * as v from "valibot";
import { catalogueLimits } from "../catalogue/checkCatalogue";
import { evidenceKinds, provenances, respondentRoles } from "../model/catalogue";
import { fault } from "./fault";
import { blankable, choice, decimal, requiredText, text } from "./fields";
import type { TableColumns } from "./readTable";
import { choicesCell, numberCell, textCell } from "./tableFields";
import { cellTextLimit } from "../model/textRule";

const key = textCell(requiredText(cellTextLimit));
const words = blankable(textCell(text()), "");
const cap = numberCell(decimal());

/**
 * A question's id must arrive as text: a spreadsheet that took 1.10 for a number has made 1.1 of
 * it, and nobody can tell.
 */
const questionId = v.pipe(
  v.unknown(),
  v.check((cell) => typeof cell !== "number", fault("idFromNumber")),
  requiredText(cellTextLimit),
);

/** One row of a catalogue as a table: a question, with its criterion, its area and the catalogue. */
export const catalogueRow = {
  catalogue_id: words,
  catalogue_version: words,
  catalogue_name: blankable(textCell(text(catalogueLimits.title)), ""),
  area_key: key,
  area_id: blankable(textCell(text(catalogueLimits.id)), ""),
  area_name: words,
  area_short_name: words,
  area_cap: blankable(cap, null),
  criterion_id: key,
  criterion_title: words,
  criterion_cap: blankable(cap, null),
  question_id: questionId,
  question_cap: cap,
  text: words,
  guidance: words,
  respondents: blankable(choicesCell(respondentRoles), []),
  evidence: blankable(choicesCell(evidenceKinds), []),
  provenance: blankable(choice(provenances), "own"),
};

export const catalogueColumns: TableColumns = {
  keys: new Map(Object.keys(catalogueRow).map((column) => [column, column])),
  required: [
    "area_key",
    "area_name",
    "criterion_id",
    "criterion_title",
    "criterion_cap",
    "question_id",
    "question_cap",
    "text",
  ],
};
