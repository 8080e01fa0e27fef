/** Columns of Kompass.Words after the numbers. */
const wordColumns = { state: 2, status: 3, contradiction: 5, omission: 6 } as const;

/** The word in the workbook's language for the number of a state, a status or a warning. */
export function word(of: keyof typeof wordColumns, number: string): string {
  return `VLOOKUP(${number},Kompass.Words,${wordColumns[of]},FALSE)`;
}
