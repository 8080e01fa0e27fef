import { areaKeysOf, type Catalogue } from "./catalogue";

/** The evaluators' verdict in words; a blank text is "" or absent. */
export interface Verdict {
  /** On the evaluation as a whole. */
  readonly whole: string;
  /** By area key. */
  readonly areas: Readonly<Record<string, string>>;
}

export const noVerdict: Verdict = Object.freeze({ whole: "", areas: Object.freeze({}) });

/** What a text is about: an area, by its key, or `theWhole`. */
export type VerdictPart = string;

/** The evaluation as a whole; no area has this key. */
export const theWhole = "";

export function verdictParts(catalogue: Catalogue): readonly VerdictPart[] {
  return [theWhole, ...areaKeysOf(catalogue)];
}

/** The text on a part; "" if there is none. */
export function verdictOn({ whole, areas }: Verdict, part: VerdictPart): string {
  return part === theWhole ? whole : (areas[part] ?? "");
}

/** How many words are usual. */
export function usualWords(part: VerdictPart): number {
  return part === theWhole ? 200 : 80;
}

/** The number of words, separated by spaces and line feeds, as the sheet Verdict counts. */
export function countWords(text: string): number {
  return text.split(/[ \n]+/).filter((word) => word !== "").length;
}
