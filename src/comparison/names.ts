import type { NamedMunicipality } from "../model/comparison";
import { plainMunicipality } from "../model/municipalityName";
import { trimSpaces } from "../model/rawCell";

/** Names are the same as a worksheet finds them: whatever their case and spaces. */
export function nameKey(name: string): string {
  return trimSpaces(name).toLowerCase();
}

/** The same of a municipality, with or without the word for it after its name. */
export function sameMunicipality(name: string): string {
  return plainMunicipality(name).toLowerCase();
}

/** Tells municipalities apart; two countries can have one of the same name. */
export function municipalityKey({ municipality, country }: NamedMunicipality): string {
  return `${country} ${sameMunicipality(municipality)}`;
}

/** Whatever the case, as a worksheet compares texts. */
export function isSameVersion(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
