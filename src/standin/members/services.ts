import type { Book } from "../state/book";
import { handleOf, type Handle, type Members } from "./handle";

/**
 * Objects that the client creates by name, not by a path from the workbook; null for unknown names.
 */
export function newObject(book: Book, name: string): Handle | null {
  if (name === customFunctionsName) return handleOf(customFunctions, book);
  return name === addinServiceName ? handleOf(addinService, book) : null;
}

const addinServiceName = "Microsoft.InternalService.AddinInternalService";

/** office.js calls it to report that the ribbon's commands can be executed. */
const addinService: Members<Book> = {
  type: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

const customFunctionsName = "Microsoft.ExcelServices.CustomFunctions";

/** Receives the results of custom functions. */
const customFunctions: Members<Book> = {
  type: "CustomFunctions",
  methods: {
    SetInvocationArrayResults: (book, given) => {
      book.customFunctions.take(given.at(0));
    },
    // Called when the client is ready.
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
};
