import { municipalityNameKey } from "../../comparison/names";

/** The name without a trailing word for "municipality"; case and spacing are ignored. */
export function plainName(name: string): string {
  return municipalityNameKey(name.normalize("NFC")).replace(/ (?:kommune|kommun|k\.)$/, "");
}

/**
 * A key that ignores accents, hyphens and spaces. Different municipalities can share it (Habo and
 * Håbo), so a match is only a doubt.
 */
export function looseName(name: string): string {
  return plainName(name)
    .replaceAll("aa", "å")
    .normalize("NFD")
    .replace(/[øœ]/g, "o")
    .replace(/æ/g, "a")
    .replace(/[đð]/g, "d")
    .replace(/ŧ/g, "t")
    .replace(/ŋ/g, "n")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
