import { actionStatuses } from "../../../model/actions";
import { languages } from "../../../model/language";
import { phases } from "../../../model/phase";
import { countries } from "../../../model/measurement";
import { factCheckStatuses } from "../../../model/factCheck";
import { name } from "../../naming";
import { nothingGiven, type SheetWith } from "../../sheetModule";
import { statusNumbers } from "../../states";

export const calculation: SheetWith<never> = {
  ...nothingGiven,
  isReadForResult: true,
  names: ({ refs: { calculation: refs } }) => [
    name("WeightsLegal", refs.weightsLegal()),
    name("WeightSum", refs.weightTotal()),
    name("Levels", refs.listRange("levels", 5)),
    name("Shares", refs.listRange("shares", 5)),
    name("States", refs.listRange("states", 6)),
    name("Statuses", refs.listRange("statuses", 4)),
    name("Words", refs.wordTable()),
    name("Status.NotFinal", refs.listItem("statuses", statusNumbers["not final"])),
    name("Status.Complete", refs.listItem("statuses", statusNumbers.complete)),
    name("Mark", refs.listRange("mark", 1)),
    name("FindingKinds", refs.listRange("findingKinds", 4)),
    name("Countries", refs.listRange("countries", 3)),
    name("FilterCountries", refs.listRange("countries", countries.length + 1)),
    name("Kinds", refs.listRange("kinds", 2)),
    name("Phases", refs.listRange("phases", phases.length)),
    name("FactCheckStatuses", refs.listRange("factCheckStates", factCheckStatuses.length)),
    name("ActionStatuses", refs.listRange("actionStatuses", actionStatuses.length)),
    name(
      "ActionStatusWords",
      refs.listRange("actionStatuses", actionStatuses.length * languages.length),
    ),
    name(
      "ActionStatusNumbers",
      refs.listRange("numbers", actionStatuses.length * languages.length),
    ),
    name("SubjectNumbers", refs.subjectNumbers()),
    name("Subjects", refs.subjectTable()),
    name("SubjectIds", refs.subjectIds()),
  ],
};
