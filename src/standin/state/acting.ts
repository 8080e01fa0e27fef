import type { CellRange } from "./address";

/** One author's pane at work: what the host keeps for it between requests. */
export interface Acting {
  readonly author: string;
  /** Ranges that the client asked to be kept, by reference id. */
  readonly references: Map<string, KeptRange>;
  /** Starts or ends the delivery of an event; `target` is a sheet's id or "Workbook". */
  register(event: EventType, target: string, isOn: boolean): void;
}

export interface KeptRange {
  /** Key of its sheet. */
  readonly sheet: string;
  /** Null when its cells were deleted. */
  range: CellRange | null;
}

/** Numbers of Excel's events on the wire, which its enumerations do not show. */
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

/** Target of an event of the whole workbook. */
export const workbookTarget = "Workbook";
