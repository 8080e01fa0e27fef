import type { CellRange } from "./address";

/** What the host keeps for a pane between requests. */
export interface Acting {
  readonly author: string;
  /** Ranges that the client asked to keep, by reference id. */
  readonly references: Map<string, KeptRange>;
  /** Starts or stops the delivery of an event; `target` is a sheet's id or "Workbook". */
  register(event: EventType, target: string, isOn: boolean): void;
}

export interface KeptRange {
  /** Key of the sheet. */
  readonly sheet: string;
  /** null if the cells were deleted. */
  range: CellRange | null;
}

/** Excel's event numbers on the wire; its enumerations do not expose them. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
} as const;

export type EventType = (typeof eventTypes)[keyof typeof eventTypes];

/** Target of events of the whole workbook. */
export const workbookTarget = "Workbook";
