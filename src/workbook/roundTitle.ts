import type { Inputs } from "../model/inputs";

/** "Karasjok 2019"; the name alone where nobody knows the year. */
export function roundTitle(name: string, { round, unclear }: Inputs): string {
  return unclear && "year" in unclear ? name : `${name} ${round.year}`;
}
