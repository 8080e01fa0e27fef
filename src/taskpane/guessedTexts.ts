import { loadPaneTexts } from "../i18n/paneTexts";
import { languageOfTag } from "../model/language";

/** Excel usually uses the browser's language, so its texts are fetched before anything else. */
export const guess = languageOfTag(navigator.language);
export const guessedTexts = loadPaneTexts(guess);
