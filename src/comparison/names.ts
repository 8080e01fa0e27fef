import type { NamedMunicipality } from "../model/comparison";
import { plainMunicipality } from "../model/municipalityName";
import { trimSpaces } from "../model/rawCell";

/** A key for comparing names as a worksheet does, ignoring case and spacing. */
export function nameKey(name: string): string {
  return trimSpaces(name).toLowerCase();
}

/** The same for a municipality, with or without the word for "municipality" after its name. */
export function municipalityNameKey(name: string): string {
  return plainMunicipality(name).toLowerCase();
}

/** A key for a municipality; two countries can have one with the same name. */
export function municipalityKey({ municipality, country }: NamedMunicipality): string {
  return `${country} ${municipalityNameKey(municipality)}`;
}

/** Ignores case, as worksheets do when comparing texts. */
export function isSameVersion(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
