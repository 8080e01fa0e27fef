import { wordTranslator } from "../../../i18n/wordTranslator";
import { allCriteria, type Catalogue } from "../../../model/catalogue";
import type { Language } from "../../../model/language";
import { problem, type Problem } from "../../../model/problem";
import { cellText } from "../../../model/rawCell";
import type { Account, Accounts } from "../../../model/selfAssessment";
import { cellAddress } from "../../a1";
import { fixedSheetName } from "../../sheetNames";
import type { FoundWorkbook } from "../../reading/foundWorkbook";
import { readTable, type TablePlace } from "../../reading/tables";
import { accountHeaders } from "./headers";
import { accountsSheetKey, type AccountColumn } from "./layout";

export interface ReadAccounts {
  readonly accounts: Accounts;
  readonly place: TablePlace<AccountColumn> | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the municipality's accounts of the criteria, each by its id; null if the workbook is no
 * self-assessment. Text on a line whose id is no criterion's, or occurred before, is reported.
 */
export function readAccounts(
  workbook: FoundWorkbook,
  catalogue: Catalogue,
  language: Language,
): ReadAccounts | null {
  const mark = `Kompass.Sheet.${accountsSheetKey}`;
  if (!workbook.follow(mark)) {
    // Excel keeps the name of a deleted sheet, so the workbook does not pass for an evaluation.
    const isMarked = workbook.raw.names.some(
      ({ name }) => name.toLowerCase() === mark.toLowerCase(),
    );
    const sheet = fixedSheetName(accountsSheetKey, wordTranslator(language));
    const gone = problem("inputSheetMissing", {}, sheet);
    return isMarked ? { accounts: {}, place: null, problems: [gone] } : null;
  }
  const table = { name: accountsSheetKey, headers: accountHeaders };
  const { place, lines, problems } = readTable(workbook, table, language);
  const known = new Set(allCriteria(catalogue).map(({ id }) => id));
  const accounts: Record<string, Account> = {};
  const unknown: Problem[] = [];
  for (const { row, cells } of lines) {
    const id = cellText(cells.id).trim();
    const [description, evidence] = [cellText(cells.description), cellText(cells.evidence)];
    if (description === "" && evidence === "") continue;
    if (known.has(id) && !Object.hasOwn(accounts, id)) accounts[id] = { description, evidence };
    else if (place) {
      const cell = cellAddress(row, place.columns.get("id") ?? 1);
      unknown.push(problem("criterionUnknown", { sheet: place.sheet.name, cell }, id));
    }
  }
  return { accounts, place, problems: [...problems, ...unknown] };
}
