import type { Measurement } from "../../src/model/measurement";
import type { OwnRound } from "../../src/model/rounds";

export const own: OwnRound = {
  municipality: "Karasjok",
  country: "NO",
  year: 2021,
  version: "2.1",
  population: 2600,
  total: 212,
  areas: { users: 16 },
};

/** A Norwegian measurement of 2020. */
export function row(
  municipality: string,
  total: number,
  more: Partial<Measurement> = {},
): Measurement {
  return {
    municipality,
    country: "NO",
    year: 2020,
    version: "2.1",
    population: 3000,
    group: "",
    kind: "measurement",
    total,
    areas: {},
    source: "",
    ...more,
  };
}
