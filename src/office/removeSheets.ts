import type { Outcome } from "../model/problem";
import { runOnce, type Office } from "./excelRun";
import { isOnSheet } from "./isOnSheet";

/**
 * Deletes Kompassbok sheets and the names that refer to them. Missing sheets are no error. Retries
 * once if Excel did only half of it.
 */
export async function removeSheets(
  office: Office,
  keys: readonly string[],
): Promise<Outcome<null>> {
  const removed = await removeNow(office, keys);
  return removed.ok ? removed : removeNow(office, keys);
}

async function removeNow(office: Office, keys: readonly string[]): Promise<Outcome<null>> {
  const present = await runOnce(office, async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();
    return {
      names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
      sheets: worksheets.items.map(({ name }) => name),
    };
  });
  if (!present.ok) return present;
  const homes = present.value.names.filter(({ name }) =>
    keys.some((key) => name === `Kompass.Sheet.${key}`),
  );
  const sheets = present.value.sheets.filter((sheet) =>
    homes.some(({ refersTo }) => isOnSheet(refersTo, sheet)),
  );
  // Delete the sheet's own name last: a retry needs it to find the rest.
  const leading = present.value.names
    .filter(({ name }) => name.startsWith("Kompass."))
    .filter(({ refersTo }) => sheets.some((sheet) => isOnSheet(refersTo, sheet)))
    .filter((name) => !homes.includes(name));
  return runOnce(office, async (context) => {
    const { names, worksheets } = context.workbook;
    for (const { name } of leading) names.getItem(name).delete();
    for (const sheet of sheets) worksheets.getItem(sheet).delete();
    for (const { name } of homes) names.getItem(name).delete();
    await context.sync();
    return null;
  });
}
