import { workbookTarget, type EventType } from "../state/acting";
import type { Book } from "../state/book";
import type { Members } from "./handle";

/** Events whose wire methods are not named after their kind. */
const irregular: Readonly<Record<string, string>> = {
  Data: "DataChanged",
  Selection: "SelectionChanged",
};

/**
 * The methods that start and stop events, such as `_RegisterDataChangedEvent` and
 * `_RegisterEventNameChanged`. `source` returns the book and the sheet's id, or null for the whole
 * workbook.
 */
export function registrations<Target>(
  source: (target: Target) => readonly [Book, string | null],
  events: Readonly<Record<string, EventType>>,
): NonNullable<Members<Target>["methods"]> {
  const methods: Record<string, (target: Target) => null> = {};
  for (const [kind, event] of Object.entries(events)) {
    const turn = (isOn: boolean) => (target: Target) => {
      const [book, id] = source(target);
      book.acting?.register(event, id ?? workbookTarget, isOn);
      return null;
    };
    const name = kind === "Name" ? "EventNameChanged" : `${irregular[kind] ?? kind}Event`;
    methods[`_Register${name}`] = turn(true);
    methods[`_Unregister${name}`] = turn(false);
  }
  return methods;
}
