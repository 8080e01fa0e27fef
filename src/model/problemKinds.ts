/**
 * How serious a problem is. `note`: worth mentioning, does not affect the result; `fault`:
 * something must be fixed; `unusable`: the command was misused, or the file cannot be read at all;
 * `host`: Excel refused, and nothing in the workbook is known to be wrong.
 */
export type Severity = "note" | "fault" | "unusable" | "host";

interface ProblemKind<Param extends string> {
  readonly severity: Severity;
  /** Message parameters other than the value and the place. */
  readonly params: readonly Param[];
}

const kind =
  (severity: Severity) =>
  <Param extends string = never>(...params: readonly Param[]): ProblemKind<Param> => ({
    severity,
    params,
  });

const note = kind("note");
const fault = kind("fault");
const unusable = kind("unusable");
const host = kind("host");

/** Every problem that can be reported: code, severity and message parameters. */
export const problemKinds = {
  // Answers
  level: fault(),
  direct: fault("cap"),
  notApplicable: fault(),
  weights: fault(),

  // Files as a whole
  emptyFile: unusable(),
  fileTooLong: unusable("length", "max"),
  fileTooLarge: unusable("max"),
  wrongFormat: unusable("expected"),
  wrongEncoding: unusable(),
  legacyEncoding: note("count"),
  wrongCatalogue: fault("expected"),

  // JSON
  jsonSyntax: unusable("column"),
  jsonTooDeep: unusable("max", "column"),
  doubledKey: fault(),
  unknownKey: fault(),
  missingKey: fault(),

  // Values, in JSON and in tables
  missingValue: fault(),
  wrongType: fault("expected"),
  notAllowed: fault("allowed"),
  notWhole: fault("min", "max"),
  outOfRange: fault("min", "max"),
  textCharacters: fault("character", "position"),
  textTooLong: fault("length", "max"),
  tooMany: fault("count", "max"),
  unknownQuestion: fault(),
  unknownArea: fault(),
  unknownCriterion: fault(),

  // Tables
  csvQuotes: unusable(),
  headerMissing: fault("columns"),
  headerRow: note(),
  headerTaken: note("other"),
  missingColumn: fault(),
  unknownColumn: fault("allowed"),
  doubledColumn: fault(),
  extraCell: fault("columns"),
  rowSetAside: note(),
  rowIncomplete: fault("columns"),
  tooManyRows: fault("count", "max"),
  tooManyMeasurements: fault("count", "max"),
  idFromNumber: fault(),
  idFromDate: fault(),
  dateForNumber: fault(),
  unclearNumber: fault("small", "large"),
  sheetRead: note("others"),
  tableNotComputed: fault("count"),
  conflictingValue: fault("expected", "row"),

  // Catalogues and profiles
  catalogueText: fault(),
  catalogueTextTooLong: fault("length", "max"),
  catalogueEmpty: fault("what"),
  catalogueTooMany: fault("what", "max"),
  catalogueCapSum: fault("sum"),
  catalogueDoubled: fault(),
  catalogueId: fault("max"),
  catalogueKey: fault("max"),
  catalogueCap: fault("max"),
  profileWeight: fault(),
  profileWeightSum: fault(),
  profileShares: fault(),
  profileAnchors: fault(),

  // Workbook files
  fileEncrypted: unusable(),
  fileNotXlsx: unusable(),
  fileTruncated: unusable(),
  fileTooLargeUnpacked: unusable("max"),
  fileTooMany: unusable("what", "max"),
  fileDamaged: unusable("reason"),
  tableTooLarge: unusable("maxRows", "maxColumns"),

  // Reading and writing files
  fileUnreadable: unusable("reason"),
  readingFailed: fault("reason"),
  fileUnwritable: unusable("reason"),
  fileExists: unusable(),
  fileKind: unusable("allowed"),

  // Making a workbook: arguments and texts
  missingArgument: unusable(),
  nameTooLong: unusable("length", "max"),
  nameCharacters: unusable(),
  yearDiffers: unusable("expected"),

  // Reading a workbook
  documentQuestion: note(),
  notOurs: unusable(),
  layoutVersion: unusable("known"),
  layoutOlder: unusable("known"),
  language: fault(),
  languageLost: fault(),
  catalogueSheetRemade: fault(),
  catalogueSheetMissing: fault(),
  methodSheetMissing: fault(),
  sheetMissing: fault("questions"),
  inputSheetMissing: fault(),
  sheetCopied: fault(),
  tableMissing: fault(),
  columnMissing: fault(),
  columnDoubled: fault("others"),
  headersMissing: fault("expected"),
  fieldMissing: fault(),
  fieldDoubled: fault("others"),
  controlNumber: fault(),
  phase: fault("allowed"),
  phaseDate: fault(),
  findingWithoutArea: fault("allowed"),
  rowWithoutId: fault(),
  rowUnknown: fault(),
  criterionUnknown: fault(),
  questionDoubled: fault(),
  questionMissing: fault(),
  nameMissing: fault(),

  // Facts of the evaluation
  municipality: fault(),
  nameDecomposed: fault("count"),
  country: fault(),
  inputNotComputed: fault(),
  formulasNotComputed: fault("count"),
  totalOnSheet: fault("total"),
  totalWithoutAnswers: fault(),
  population: fault("min", "max"),
  year: fault("min", "max"),
  shares: fault(),
  measurement: fault(),
  target: fault("cap"),
  actionId: fault(),
  actionScore: fault(),
  actionDate: fault(),
  actionStatus: fault("allowed"),

  // Measurements
  yearInFuture: fault("max"),
  totalDiffers: fault("sum"),
  municipalitySpelling: fault("other"),
  measurementKnown: fault("total"),
  measurementTwice: fault("first", "total"),
  measurementOfWorkbook: fault("total"),
  measurementVersions: fault("version", "other"),
  versionFromDate: note("versions", "count"),
  versionDate: fault("count"),
  otherVersions: fault("version"),

  // Collecting results
  workbookEmpty: fault(),
  workbookSelfAssessment: fault(),
  workbookUnfinished: fault("questions", "open", "invalid"),
  workbookUnfinishedTaken: fault("questions", "open", "invalid"),
  collectedTwice: fault("other"),
  noWorkbooks: unusable(),
  workbookFormat: fault(),
  otherFiles: note("count", "files"),

  // The previous round
  previousNotEarlier: fault("year"),
  previousMunicipality: fault("name"),
  previousActions: note("count", "max"),
  notSelfAssessment: fault(),
  selfAssessmentCatalogue: fault("expected"),
  selfAssessmentMunicipality: note("name"),
  selfAssessmentYear: note("year"),

  // Agreeing
  evaluatorCount: unusable("min", "max"),
  sameFileTwice: fault("other"),
  agreedAlready: fault(),
  evaluatorMunicipality: fault("name", "other"),
  evaluatorYear: fault("year", "other"),
  evaluatorCatalogue: fault("catalogue", "other"),
  evaluatorProfile: fault("other"),

  // Refusals of Excel
  excelProtected: host(),
  excelReadOnly: host(),
  excelCellEdit: host(),
  excelBusy: host(),
  excelElsewhere: host(),
  excelMissing: host(),
  excelTaken: host(),
  excelTooOld: host(),
  excelTooMuch: host(),
  partUnreachable: fault(),
  excelConnection: host(),
  excelFault: host(),

  // Making a workbook in Excel
  excelHasOurs: fault(),
  sheetNameTaken: fault(),
  nameTaken: fault(),
  madeWithout: host("what"),
  cancelled: fault(),
  cleanUpFailed: fault(),
  revertFailed: fault(),

  // Growing and importing into an open workbook
  tableDamaged: fault(),
  growthRevertFailed: fault(),
  importStopped: fault(),
  rowsTaken: fault(),
  tableFull: fault(),

  // Repairing and saving in an open workbook
  inputsChanged: fault(),
  rowMoved: fault(),
  cellMoved: fault(),
  linesMoved: fault(),
  doneUnread: fault(),
  restoreOwed: fault("mine"),
} as const;

export type ProblemCode = keyof typeof problemKinds;

type ParamOf<Code extends ProblemCode> = (typeof problemKinds)[Code]["params"][number];

/** The message parameters of a code. */
export type ParamsOf<Code extends ProblemCode> = Readonly<Record<ParamOf<Code>, string | number>>;

/** The trailing arguments of `problem`: the parameters, if the code has any. */
export type ParamArguments<Code extends ProblemCode> = [ParamOf<Code>] extends [never]
  ? []
  : [params: ParamsOf<Code>];
