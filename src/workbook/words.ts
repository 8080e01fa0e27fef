/** The columns of Kompass.Words after the numbers, 1-based. */
const wordColumns = { state: 2, status: 3, contradiction: 5, omission: 6, factCheck: 7 } as const;

/** A formula that looks up the word for the number of a state, status, warning or fact check. */
export function word(of: keyof typeof wordColumns, number: string): string {
  return `VLOOKUP(${number},Kompass.Words,${wordColumns[of]},FALSE)`;
}
