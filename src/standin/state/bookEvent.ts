import type { EventType } from "./acting";

/** Something that happened to the workbook. */
export interface BookEvent {
  readonly type: EventType;
  /** The sheet's id. */
  readonly worksheetId: string;
  /** Further arguments of the event. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface BookListener {
  tell(event: BookEvent): void;
  isListened(type: EventType, worksheetId: string): boolean;
}
