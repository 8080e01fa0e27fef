import type { Inputs } from "../model/inputs";

/** "Karasjok 2019"; only the name if the year is unclear. */
export function roundTitle(name: string, { round, unclear }: Inputs): string {
  return unclear && "year" in unclear ? name : `${name} ${round.year}`;
}
