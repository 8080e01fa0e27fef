import type { Catalogue } from "../../src/model/catalogue";
import { catalogueOf } from "../model/sampleCatalogue";

const sample = catalogueOf(
  {
    key: "r1c1",
    name: `"Helse" & <omsorg>: 'de små' / ${"æøå ".repeat(20)}slutt`,
    shortName: "Helse & omsorg: 'de små' / æøå med langt navn",
    caps: [[2.5, 2.5], [2.5]],
  },
  { key: "democracy", id: "B", name: "=1+1", shortName: "'{{n}}' [100 %]*?", caps: [[4]] },
  {
    key: "a1",
    name: "🙂 Kárášjohka",
    shortName: "Helse & omsorg: 'de små' / æøå med langt navn",
    caps: [
      [1, 0.7, 0.05],
      [33.3, 12.34],
    ],
  },
);

/**
 * An own catalogue: three areas with different caps, and names that a file, a formula, a sheet's tab
 * or a defined name could stumble over. Two areas have the same short name.
 */
export const oddCatalogue: Catalogue = {
  ...sample,
  id: "=eget katalog",
  version: "2b",
  name: `Vår egen "katalog" – ${"é".repeat(60)}`,
  areas: sample.areas.map((area) => ({
    ...area,
    criteria: area.criteria.map((criterion) => ({
      ...criterion,
      title: `-${criterion.title} "og" mer`,
      questions: criterion.questions.map((question, index) => ({
        ...question,
        text: `=${question.text}\nLinje to\t'sitat'`,
        guidance: index === 0 ? "" : "- Se etter: 50 %, 3/4, 007",
      })),
    })),
  })),
};
