import { headers } from "../../headers";
import { catalogueColumns } from "./layout";

/** The catalogue sheet is an import file, whose headers are keys. */
export const catalogueHeaders = headers(catalogueColumns, (column) => column);
