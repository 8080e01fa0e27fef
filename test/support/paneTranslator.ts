import { texts as en } from "../../src/i18n/texts/en/forPane";
import { texts as nb } from "../../src/i18n/texts/nb/forPane";
import { translators } from "../../src/i18n/translate";

/** What the pane says, at once; the pane itself fetches it. */
export const paneTranslator = translators<Record<keyof typeof nb, string>>({ nb, en });
