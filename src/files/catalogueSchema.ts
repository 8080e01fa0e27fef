import * as v from "valibot";
import { catalogueLimits } from "../catalogue/checkCatalogue";
import { evidenceKinds, provenances, respondentRoles } from "../model/catalogue";
import { blankable, choice, decimal, exactObject, list, requiredText, text } from "./fields";

export const catalogueFormat = "kompassbok-catalogue/1";

const question = exactObject({
  id: text(),
  cap: decimal(),
  text: text(),
  guidance: blankable(text(), ""),
  respondents: blankable(list(choice(respondentRoles)), []),
  evidence: blankable(list(choice(evidenceKinds)), []),
  provenance: blankable(choice(provenances), "own"),
});

const criterion = exactObject({
  id: text(),
  title: text(),
  cap: decimal(),
  questions: list(question),
});

const area = exactObject({
  key: text(),
  id: blankable(text(catalogueLimits.id), null),
  name: text(),
  shortName: blankable(text(), null),
  cap: decimal(),
  criteria: list(criterion),
});

/** The shape of a catalogue file; `checkCatalogue` checks the values. */
export const catalogueSchema = exactObject({
  format: v.literal(catalogueFormat),
  id: text(),
  version: text(),
  name: requiredText(catalogueLimits.title),
  areas: list(area),
});
