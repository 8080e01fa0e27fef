import type { WorkbookPlan } from "../../src/model/workbookPlan";
import type { WorkbookState } from "../../src/standin";
import { restoreState, savedState } from "./hostState";
import { openExcel, sound, type OpenExcel } from "./openExcel";

interface Made {
  readonly state: WorkbookState;
  /** The first number that nothing in it has. */
  readonly nextNumber: number;
}

const made = new WeakMap<WorkbookPlan, Made>();

/**
 * An Excel with this workbook, and no traffic yet. It is made through the port the first time, and
 * copied each time after that, for tests of what comes later.
 */
export async function openMadeExcel(plan: WorkbookPlan): Promise<OpenExcel> {
  const excel = await openExcel();
  const { book } = excel.host;
  const known = made.get(plan);
  if (known) {
    restoreState(excel.host, known.state);
    while (book.takeNumber() < known.nextNumber);
  } else {
    sound(await excel.port.render(plan));
    made.set(plan, { state: savedState(excel.host), nextNumber: book.takeNumber() });
  }
  excel.host.resetTraffic();
  return excel;
}
