const shortNameLimit = 20;

/** Shortens a name for tabs and axes to its first words, at most 20 characters. */
export function shortNameOf(name: string): string {
  const characters = [...name];
  if (characters.length <= shortNameLimit) return name;
  const start = characters.slice(0, shortNameLimit + 1).join("");
  const words = start.replace(/\s+\S*$/u, "");
  const cut = words === start ? characters.slice(0, shortNameLimit).join("") : words;
  return cut.replace(/[\s,;:–-]+$/u, "");
}
