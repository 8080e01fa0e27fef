import { loadPaneTexts } from "../i18n/paneTexts";
import { languageOfTag } from "../model/language";

/** Most often Excel has the browser's language, so its texts are asked for before all else. */
export const guess = languageOfTag(navigator.language);
export const guessedTexts = loadPaneTexts(guess);
