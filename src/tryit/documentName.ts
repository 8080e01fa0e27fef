/** The workbook's name, in Office.js and as a file. */
export const documentName = "Kompassbok.xlsx";
