import type { Survey } from "../app/ports";

export const fileProperties = ["title", "subject", "author", "comments"] as const;

export type FileProperty = (typeof fileProperties)[number];

/** What the workbook contains before we add sheets; takes one request. */
export interface FullSurvey extends Survey {
  readonly tables: readonly string[];
  readonly styles: ReadonlySet<string>;
  /** Our defined names that refer to nothing, left over from deleted sheets. */
  readonly brokenNames: readonly string[];
  /** All our defined names. */
  readonly ourNames: readonly string[];
  /** File properties that nobody has filled in. */
  readonly blankProperties: ReadonlySet<FileProperty>;
}

const ourPrefix = "Kompass.";
/**
 * Prefix of the names of sheets. A Kompassbok that lost some of its sheets still has the others'
 * names.
 */
const sheetPrefix = "Kompass.Sheet.";

export async function surveyWorkbook(context: Excel.RequestContext): Promise<FullSurvey> {
  const { workbook } = context;
  const { worksheets, names, tables, styles, properties, protection } = workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  styles.load("items/name");
  properties.load(fileProperties.join());
  protection.load("protected");
  workbook.load("readOnly");
  await context.sync();
  const ours = names.items.filter(({ name }) => name.startsWith(ourPrefix));
  const isBroken = ({ formula }: Excel.NamedItem) => String(formula).includes("#REF!");
  const hasOurs = ours.some((item) => item.name.startsWith(sheetPrefix) && !isBroken(item));
  return {
    sheets: worksheets.items.map(({ name }) => name),
    hasOurs,
    isLocked: workbook.readOnly || protection.protected,
    isReadOnly: workbook.readOnly,
    tables: tables.items.map(({ name }) => name),
    styles: new Set(styles.items.map(({ name }) => name)),
    ourNames: ours.map(({ name }) => name),
    brokenNames: ours.filter(isBroken).map(({ name }) => name),
    blankProperties: blankOf(properties),
  };
}

export function blankOf(properties: Excel.DocumentProperties): ReadonlySet<FileProperty> {
  return new Set(fileProperties.filter((field) => properties[field] === ""));
}
