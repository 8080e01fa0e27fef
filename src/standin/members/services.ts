import type { Book } from "../book";
import { customFunctionsHandle, customFunctionsName } from "../customFunctions";
import { handleOf, type Handle, type Members } from "../handle";

/** Objects that the client makes by name, beside the workbook; null for those that nobody knows. */
export function newObject(book: Book, name: string): Handle | null {
  if (name === customFunctionsName) return customFunctionsHandle(book);
  return name === addinServiceName ? handleOf(addinService, book) : null;
}

const addinServiceName = "Microsoft.InternalService.AddinInternalService";

/** office.js tells it by itself that the ribbon's commands could be done. */
const addinService: Members<Book> = {
  type: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};
