import type { Book } from "../state/book";
import { handleOf, type Handle, type Members } from "./handle";

/** Objects that the client makes by name, beside the workbook; null for those that nobody knows. */
export function newObject(book: Book, name: string): Handle | null {
  if (name === customFunctionsName) return handleOf(customFunctions, book);
  return name === addinServiceName ? handleOf(addinService, book) : null;
}

const addinServiceName = "Microsoft.InternalService.AddinInternalService";

/** office.js tells it by itself that the ribbon's commands could be done. */
const addinService: Members<Book> = {
  type: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

const customFunctionsName = "Microsoft.ExcelServices.CustomFunctions";

/** What a client sends results to. */
const customFunctions: Members<Book> = {
  type: "CustomFunctions",
  methods: {
    SetInvocationArrayResults: (book, given) => {
      book.customFunctions.take(given.at(0));
    },
    // The client says that it is ready.
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
};
