import { headers } from "../../headers";
import { catalogueColumns } from "./layout";

/** The catalogue sheet can be imported as a file, so its headers are keys. */
export const catalogueHeaders = headers(catalogueColumns, (column) => column);
