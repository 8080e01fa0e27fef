import { problem, type Problem } from "../../model/problem";
import type { RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import { cellAddress } from "../../workbook/a1";
import { findIn } from "../../workbook/reading/foundWorkbook";
import { ourSheets } from "../../workbook/reading/ourSheets";
import type { ReadWorkbook } from "../../workbook/reading/readInputs";
import { locatedCells } from "../../reconcile/locatedCells";
import { locatePlan } from "../../reconcile/locatedPlan";

/**
 * Replaces problems that follow from uncalculated formulas in input cells with one problem per such
 * cell.
 */
export function withUncomputedInputs(
  raw: RawWorkbook,
  read: ReadWorkbook,
  problems: readonly Problem[],
): readonly Problem[] {
  const isAny = [...ourSheets(raw, read.inputs.catalogue)].some(({ cells }) =>
    [...cells.values()].some(({ isUncomputed }) => isUncomputed),
  );
  if (!isAny) return problems;
  const cells = uncomputedInputs(raw, read);
  if (cells.length === 0) return problems;
  const fields = fieldsIn(raw, cells);
  const isExplained = ({ place }: Problem) => place.field !== undefined && fields.has(place.field);
  return [
    ...problems.filter((found) => !isExplained(found)),
    ...cells.map(({ sheet, cell }) =>
      problem("inputNotComputed", { sheet: sheet.name, cell, ...tableIn(sheet, read) }),
    ),
  ];
}

interface UncomputedCell {
  readonly sheet: RawSheet;
  readonly cell: string;
}

function uncomputedInputs(raw: RawWorkbook, read: ReadWorkbook): UncomputedCell[] {
  const located = locatePlan(raw, read);
  return located.plan.sheets.flatMap((planned) => {
    const sheet = located.relocation.sheet(planned.key);
    if (!sheet) return [];
    return locatedCells(planned, located, ({ kind }) => kind === "input").flatMap(
      ({ cell, found }) => (found?.isUncomputed ? [{ sheet, cell }] : []),
    );
  });
}

/** Facts whose named cells hold no value, without "Kompass.". */
function fieldsIn(raw: RawWorkbook, cells: readonly UncomputedCell[]): ReadonlySet<string> {
  const places = new Set(cells.map(({ sheet, cell }) => `${sheet.name}!${cell}`));
  const workbook = findIn(raw);
  return new Set(
    raw.names.flatMap(({ name, sheet }) => {
      const found = sheet === null ? workbook.follow(name) : null;
      if (!found) return [];
      const { top, left } = found.range;
      const isOne = places.has(`${found.sheet.name}!${cellAddress(top, left)}`);
      return isOne ? [name.replace(/^Kompass\./i, "")] : [];
    }),
  );
}

/** A sheet with a table of its own holds nothing that affects the points. */
function tableIn({ name }: RawSheet, { tables }: ReadWorkbook): { readonly table?: string } {
  const found = [...tables].find(([, { sheet }]) => sheet.name === name);
  return found ? { table: found[0] } : {};
}
