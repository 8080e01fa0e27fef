const shortNameLimit = 20;

/** A name for tabs and axes, from a full one: its first words, as many as 20 characters hold. */
export function shortNameOf(name: string): string {
  const characters = [...name];
  if (characters.length <= shortNameLimit) return name;
  const start = characters.slice(0, shortNameLimit + 1).join("");
  const words = start.replace(/\s+\S*$/u, "");
  const cut = words === start ? characters.slice(0, shortNameLimit).join("") : words;
  return cut.replace(/[\s,;:–-]+$/u, "");
}
