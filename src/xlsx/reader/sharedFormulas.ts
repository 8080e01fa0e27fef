import type { RawCellContent } from "../../model/rawWorkbook";
import { parseAddress, type CellPosition } from "../../workbook/a1";
import { copiesOf, type CopiedFormula } from "../../workbook/dialect";
import { damaged } from "./fileFault";
import type { Tally } from "./tally";

interface Leader {
  readonly at: CellPosition;
  readonly copied: CopiedFormula;
}

interface Follower {
  readonly at: CellPosition;
  readonly address: string;
  readonly index: string;
}

/**
 * Formulas stored once and shared by several cells, relative to each. A follower may come before
 * its leader, so they are expanded at the end of the sheet.
 */
export class SharedFormulas {
  private readonly leaders = new Map<string, Leader>();
  private readonly followers: Follower[] = [];

  /** Registers a formula that other cells may share. */
  lead(index: string, address: string, formula: string): void {
    if (!this.leaders.has(index))
      this.leaders.set(index, { at: position(address), copied: copiesOf(formula) });
  }

  /** Registers a cell that shares another cell's formula. */
  follow(index: string, address: string): void {
    this.followers.push({ at: position(address), address, index });
  }

  /** Adds the formulas of all followers to `cells`. */
  expandInto(cells: Map<string, RawCellContent>, tally: Tally): void {
    for (const { at, address, index } of this.followers) {
      const leader = this.leaders.get(index);
      if (!leader) throw damaged(`no shared formula ${index}`);
      const rows = at.row - leader.at.row;
      const columns = at.column - leader.at.column;
      const formula = leader.copied(rows, columns);
      tally.add("copiedCharacters", formula.length);
      cells.set(address, { value: null, ...cells.get(address), formula, isArray: false });
    }
  }
}

function position(address: string): CellPosition {
  const found = parseAddress(address);
  if (!found) throw damaged(`cell ${address}`);
  return found;
}
