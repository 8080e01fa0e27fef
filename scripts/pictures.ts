/**
 * Renders the README's pictures from the fictional example: `npm run demo && npm run pictures`.
 * Needs LibreOffice, Chromium, and pdftoppm from poppler-utils.
 */
import { drawPane } from "./pictures/panePictures";
import { drawWorkbook } from "./pictures/workbookPictures";

for (const draw of [drawWorkbook, drawPane]) {
  for (const file of await draw()) console.log(file);
}
