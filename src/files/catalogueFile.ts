import { checkCatalogue } from "../catalogue/checkCatalogue";
import type { Area, Catalogue, Criterion, Question } from "../model/catalogue";
import { failure, type Outcome } from "../model/problem";
import { catalogueFormat, catalogueSchema } from "./catalogueSchema";
import { readJson } from "./readJson";
import { toOutcome } from "./reading";
import { shortNameOf } from "./shortName";

export { parseCatalogueCsv } from "./catalogueCsv";
export { parseCatalogueTable } from "./catalogueTable";

/**
 * Parses a catalogue ("kompassbok-catalogue/1"). By default an area's id is its position, and its
 * short name the first words of its name. Reports errors in the file together with those from
 * `checkCatalogue`, as long as the types are right.
 */
export function parseCatalogueJson(content: string): Outcome<Catalogue> {
  const { value, problems } = readJson(content, catalogueFormat, catalogueSchema);
  if (value === null) return failure(problems);
  const { id, version, name } = value;
  const areas = value.areas.map((area, index): Area => ({
    ...area,
    id: area.id ?? String(index + 1),
    shortName: area.shortName ?? shortNameOf(area.name),
  }));
  const catalogue = { id, version, name, areas };
  return toOutcome({ value: catalogue, problems: [...problems, ...checkCatalogue(catalogue)] });
}

/** Writes a catalogue as JSON, without blanks. Parsing it gives the same catalogue. */
export function serializeCatalogue(catalogue: Catalogue): string {
  const { id, version, name, areas } = catalogue;
  const content = { format: catalogueFormat, id, version, name, areas: areas.map(areaContent) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function areaContent({ key, id, name, shortName, cap, criteria }: Area): object {
  return { key, id, name, shortName, cap, criteria: criteria.map(criterionContent) };
}

function criterionContent({ id, title, cap, questions }: Criterion): object {
  return { id, title, cap, questions: questions.map(questionContent) };
}

function questionContent(question: Question): object {
  const { id, cap, text, guidance, respondents, evidence, provenance } = question;
  return {
    id,
    cap,
    text,
    ...(guidance === "" ? {} : { guidance }),
    ...(respondents.length === 0 ? {} : { respondents }),
    ...(evidence.length === 0 ? {} : { evidence }),
    provenance,
  };
}
