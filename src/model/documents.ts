import { allCriteria, allQuestions, type Catalogue } from "./catalogue";
import type { TableRow } from "./inputs";
import { cellText, type RawCell } from "./rawCell";

/** The ids in a cell of the table of documents, separated by commas, semicolons or white space. */
export function idsIn(cell: RawCell): readonly string[] {
  return cellText(cell)
    .split(/[\s,;]+/)
    .filter((id) => id !== "");
}

/** The ids that neither a question nor a criterion of the catalogue has. */
export function unknownIds(cell: RawCell, catalogue: Catalogue): readonly string[] {
  const ids = idsIn(cell);
  if (ids.length === 0) return [];
  const known = new Set(
    [...allCriteria(catalogue), ...allQuestions(catalogue)].map(({ id }) => id),
  );
  return ids.filter((id) => !known.has(id));
}

/** The titles of the documents for a question or for its criterion. */
export function documentsFor(
  documents: readonly TableRow[],
  question: string,
  criterion: string,
): readonly string[] {
  return documents.flatMap(([title = null, , , questions = null]) => {
    const ids = idsIn(questions);
    const isFor = ids.includes(question) || ids.includes(criterion);
    return isFor && cellText(title) !== "" ? [cellText(title)] : [];
  });
}
