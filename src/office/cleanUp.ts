import { failure, problem, success, type Outcome } from "../model/problem";
import { runOnce, type Office } from "./excelRun";
import type { FileProperty } from "./survey";

/** Everything created so far by a rendering. */
export interface Created {
  /** Temporary sheet names. */
  readonly sheets: readonly string[];
  /** Sheet ids, once Excel has returned them: the sheets may already have their final names. */
  readonly ids: string[];
  /** Defined names in the workbook. */
  readonly names: readonly string[];
  readonly styles: readonly string[];
  /** File properties that were blank before. */
  readonly properties: ReadonlySet<FileProperty>;
}

/**
 * Removes exactly what was created. It first asks Excel what exists, because a request whose
 * response was lost may have been carried out in full or in part.
 */
export async function cleanUp(office: Office, created: Created): Promise<Outcome<null>> {
  const present = await runOnce(office, async (context) => {
    const { worksheets, names, styles } = context.workbook;
    worksheets.load("items/name,items/id");
    names.load("items/name");
    styles.load("items/name");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      names: names.items.map(({ name }) => name),
      styles: styles.items.map(({ name }) => name),
    };
  });
  if (!present.ok) return failure(problem("cleanUpFailed", {}), present.problems);
  const { sheets, names, styles } = present.value;
  const ours = names.filter((name) => created.names.includes(name));
  const made = sheets.filter(
    ({ id, name }) => created.ids.includes(id) || created.sheets.includes(name),
  );
  const removed = await runOnce(office, async (context) => {
    const { workbook } = context;
    for (const name of ours) workbook.names.getItem(name).delete();
    for (const { id } of made) workbook.worksheets.getItem(id).delete();
    for (const name of styles.filter((style) => created.styles.includes(style))) {
      workbook.styles.getItem(name).delete();
    }
    for (const field of created.properties) workbook.properties[field] = "";
    await context.sync();
  });
  return removed.ok ? success(null) : failure(problem("cleanUpFailed", {}), removed.problems);
}
