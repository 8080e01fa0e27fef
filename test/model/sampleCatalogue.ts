import type { Area, Catalogue, Criterion, Question } from "../../src/model/catalogue";
import { round } from "../../src/model/rounding";

/** An area in short: the caps of each criterion's questions. */
export interface AreaSketch extends Partial<Omit<Area, "criteria" | "cap">> {
  readonly caps: readonly (readonly number[])[];
}

/**
 * A catalogue from caps alone: area 1 has the criteria 1.1, 1.2 …, and they the questions 1.1.1,
 * 1.1.2 …; caps sum, and texts are there.
 */
export function catalogueOf(...areas: readonly AreaSketch[]): Catalogue {
  return {
    id: "sample",
    version: "1",
    name: "Sample catalogue",
    areas: areas.map((area, index) => areaOf(area, index + 1)),
  };
}

function areaOf({ caps, ...given }: AreaSketch, number: number): Area {
  const criteria = caps.map((questionCaps, index): Criterion => {
    const id = `${number}.${index + 1}`;
    const questions = questionCaps.map((cap, at) => questionOf(`${id}.${at + 1}`, cap));
    return { id, title: `Criterion ${id}`, cap: sumOf(questionCaps), questions };
  });
  return {
    key: `area${number}`,
    id: String(number),
    name: `The area ${number}`,
    shortName: `Area ${number}`,
    ...given,
    cap: sumOf(criteria.map(({ cap }) => cap)),
    criteria,
  };
}

function questionOf(id: string, cap: number): Question {
  return {
    id,
    cap,
    text: `How does the municipality do ${id}?`,
    guidance: `Look for ${id}.`,
    respondents: ["director"],
    evidence: ["interview", "document"],
    provenance: "own",
  };
}

function sumOf(numbers: readonly number[]): number {
  return round(
    numbers.reduce((sum, number) => sum + number, 0),
    6,
  );
}
