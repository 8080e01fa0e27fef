import { populationBandStarts, type PopulationBand } from "../model/comparison";

/** 1: under 5,000 inhabitants; 2: 5,000–19,999; 3: 20,000 and over. */
export function populationBand(population: number): PopulationBand {
  const [second, third] = populationBandStarts;
  if (population < second) return 1;
  return population < third ? 2 : 3;
}
