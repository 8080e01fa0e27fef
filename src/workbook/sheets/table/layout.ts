/** Header row of the sheets that are one table; its rows follow. */
export const tableHeaderRow = 4;
