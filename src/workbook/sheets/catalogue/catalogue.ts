import { name } from "../../naming";
import type { SheetWith } from "../../sheetModule";

/** The catalogue is read before all other sheets, by `readCatalogue`. */
export const catalogueSheet: SheetWith<"catalogue"> = {
  fields: ["catalogue"],
  isReadForResult: true,
  isMissed: false,
  harmlessNames: [],
  numbered: null,
  names: ({ refs }) => [name("CatalogueTable", refs.catalogue.table())],
  read: ({ catalogue }) => ({ inputs: { catalogue }, problems: [] }),
};
