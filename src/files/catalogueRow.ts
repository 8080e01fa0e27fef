import { catalogueLimits } from "../catalogue/checkCatalogue";
import { evidenceKinds, provenances, respondentRoles } from "../model/catalogue";
import { blankable, choice, requiredText, text } from "./fields";
import type { TableColumns } from "./tableColumns";
import { choicesCell, decimalCell, idCell, textCell, undatedCell } from "./tableFields";
import { cellTextLimit } from "../model/textRule";

const key = textCell(requiredText(cellTextLimit));
const words = blankable(textCell(text()), "");
const cap = decimalCell();
const id = idCell(requiredText(cellTextLimit));

/** One row of a catalogue table: a question with its criterion, area and catalogue. */
export const catalogueRow = {
  catalogue_id: words,
  catalogue_version: undatedCell(words),
  catalogue_name: blankable(textCell(text(catalogueLimits.title)), ""),
  area_key: key,
  area_id: blankable(textCell(text(catalogueLimits.id)), ""),
  area_name: words,
  area_short_name: words,
  area_cap: blankable(cap, null),
  criterion_id: id,
  criterion_title: words,
  criterion_cap: blankable(cap, null),
  question_id: id,
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
  fewestCells: 2,
};
