/** The header row on sheets that consist of one table, 1-based; the rows follow. */
export const tableHeaderRow = 4;
