/** Codes of the faults that this room finds, with the params of each. */
export const fileProblemCodes = [
  // The file as a whole
  "emptyFile",
  "fileTooLong", // max, length: characters
  "wrongFormat", // expected
  "wrongEncoding",
  "legacyEncoding", // count: lines; the place's row is the first
  "wrongCatalogue", // expected

  // JSON as such
  "jsonSyntax", // column (with the line as the place's row)
  "jsonTooDeep", // max; column
  "doubledKey",
  "unknownKey",
  "missingKey",

  // Values, in JSON and in tables
  "missingValue",
  "wrongType", // expected: one of expectedTypes
  "notAllowed", // allowed: a list, separated by ", "
  "notWhole", // min, max
  "outOfRange", // min, max
  "textCharacters", // character: "U+0007"; position: 1-based
  "textTooLong", // max, length: characters
  "tooMany", // max, count
  "unknownQuestion",

  // Tables
  "csvQuotes",
  "headerMissing", // columns: those that must be there
  "headerRow",
  "headerTaken", // other: a row that has as many names
  "missingColumn",
  "unknownColumn", // allowed: a list, separated by ", "
  "doubledColumn",
  "extraCell", // columns: how many the header has
  "rowSetAside",
  "rowIncomplete", // columns: those that are blank
  "tooManyRows", // max, count
  "idFromNumber",
  "idFromDate",
  "dateForNumber",
  "unclearNumber", // small, large: what it may be
  "conflictingValue", // expected; row: where that stands
] as const;

export type FileProblemCode = (typeof fileProblemCodes)[number];

/** What the param `expected` of "wrongType" can be. */
export const expectedTypes = ["text", "number", "object", "list", "cell"] as const;

export type ExpectedType = (typeof expectedTypes)[number];
