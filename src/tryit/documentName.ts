/** What the workbook is called, in office.js and as a file. */
export const documentName = "Kompassbok.xlsx";
