import { words as enWords } from "./texts/en/words";
import { workbook as enWorkbook } from "./texts/en/workbook";
import { words as nbWords } from "./texts/nb/words";
import { workbook as nbWorkbook } from "./texts/nb/workbook";
import { translators, type KeyOf, type Translate } from "./translate";

const nb = { ...nbWords, ...nbWorkbook };
const en = { ...enWords, ...enWorkbook };

export type WorkbookKey = KeyOf<typeof nb>;
export type TranslateWorkbook = Translate<WorkbookKey>;

/** Contents of the workbook. */
export const workbookTranslator = translators({ nb, en });
