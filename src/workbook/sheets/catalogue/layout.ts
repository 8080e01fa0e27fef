/** The catalogue sheet can be imported as a file, so these are the columns of a catalogue table. */
export const catalogueColumns = [
  "area_key",
  "area_id",
  "area_name",
  "area_short_name",
  "area_cap",
  "criterion_id",
  "criterion_title",
  "criterion_cap",
  "question_id",
  "question_cap",
  "text",
  "guidance",
  "respondents",
  "evidence",
  "provenance",
] as const;
