import type { WorkbookChange, WorkbookListener } from "../app/ports";
import { success, type Outcome } from "../model/problem";
import { runOnce, type Office } from "./excelRun";

/** Changes within this many milliseconds are reported together. */
const quiet = 100;

/**
 * Reports changed cells, added, deleted and renamed sheets, and the selected cell. Handlers must
 * not write: that could start an endless echo between two users' panes.
 */
export async function watchWorkbook(
  office: Office,
  listener: WorkbookListener,
): Promise<Outcome<() => Promise<void>>> {
  const gathered: WorkbookChange[] = [];
  let isWaiting = false;
  let isWatching = true;
  const gather = async (change: WorkbookChange): Promise<void> => {
    gathered.push(change);
    if (isWaiting) return;
    isWaiting = true;
    await office.wait(quiet);
    isWaiting = false;
    if (isWatching) listener.changed(gathered.splice(0));
  };
  const sheetChange = async (source: string | undefined): Promise<void> =>
    gather({ sheet: null, range: null, isStructural: true, isOwn: source === "Local" });
  const registered = await runOnce(office, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, address, changeType, source }) =>
        gather({
          sheet: worksheetId,
          range: address,
          isStructural: changeType !== "RangeEdited",
          isOwn: source === "Local",
        }),
      ),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        if (isWatching) listener.selected({ sheet: worksheetId, cell: address });
        return Promise.resolve();
      }),
      worksheets.onAdded.add(async ({ source }) => sheetChange(source)),
      worksheets.onDeleted.add(async ({ source }) => sheetChange(source)),
    ];
    await context.sync();
    return { context, handlers };
  });
  if (!registered.ok) return registered;
  const { context, handlers } = registered.value;
  // Only the context that registered a handler can remove it.
  const sameContext: Office = { ...office, run: async (batch) => batch(context) };
  return success(async () => {
    isWatching = false;
    await runOnce(sameContext, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  });
}
