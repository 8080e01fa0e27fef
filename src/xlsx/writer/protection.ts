import { done, type Book } from "./excelize";
import type { PlannedSheet } from "./planContent";

/** What people may do on a protected sheet. The file says "0" for each: not forbidden. */
const allowed = {
  EditObjects: true,
  EditScenarios: true,
  AutoFilter: true,
  FormatRows: true,
  FormatColumns: true,
  SelectLockedCells: true,
  SelectUnlockedCells: true,
};

/** Protects the locked cells against slips; without a password, so that anyone can lift it. */
export function addProtection(book: Book, { plan }: PlannedSheet): void {
  if (plan.isProtected) {
    done(book.ProtectSheet(plan.name, allowed), `the protection of ${plan.name}`);
  }
}
