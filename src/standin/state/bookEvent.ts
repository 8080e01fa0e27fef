import type { EventType } from "./acting";

/** Something that happened to the workbook, for whoever listens. */
export interface BookEvent {
  readonly type: EventType;
  /** Id of the sheet. */
  readonly worksheetId: string;
  /** What else the event's arguments have. */
  readonly details: Readonly<Record<string, unknown>>;
}

export interface BookListener {
  tell(event: BookEvent): void;
  isListened(type: EventType, worksheetId: string): boolean;
}
