/**
 * The seed of the drawn workbooks: the same in every run, unless the variable KOMPASSBOK_SEED says
 * another one, or `random`.
 */
export const seed = seedFrom(process.env.KOMPASSBOK_SEED);

function seedFrom(asked = ""): number {
  if (asked === "") return 20_190_611;
  if (asked === "random") return Math.floor(Math.random() * 1_000_000_000);
  const number = Number(asked);
  if (!Number.isInteger(number)) throw new Error(`KOMPASSBOK_SEED is ${asked}, not a whole number`);
  return number;
}
