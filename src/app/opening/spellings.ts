import { municipalityNameKey } from "../../comparison/names";

/** Without the word for municipality that some write after its name; case and spaces do not matter. */
export function plainName(name: string): string {
  return municipalityNameKey(name.normalize("NFC")).replace(/ (?:kommune|kommun|k\.)$/, "");
}

/**
 * What is left of a name when nothing of its spelling matters: no accents, hyphens or blanks. Two
 * municipalities can have the same (Habo and Håbo), so it gives a doubt, never a decision.
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
