import { round } from "./rounding";

/** Who can answer a question in an interview. */
export const respondentRoles = [
  "mayor",
  "executiveCommittee",
  "chiefExecutive",
  "director",
  "staffHead",
  "unitLeader",
  "union",
] as const;

export type RespondentRole = (typeof respondentRoles)[number];

/** Where the answer to a question can be found. */
export const evidenceKinds = ["interview", "document", "website"] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** `deck`: published findings show that the method measures this practice. `own`: written by us. */
export const provenances = ["deck", "own"] as const;

export type Provenance = (typeof provenances)[number];

/** One practice, judged on four dimensions. `id` is permanent and never reused. */
export interface Question {
  readonly id: string;
  /** Maximum points. */
  readonly cap: number;
  readonly text: string;
  readonly guidance: string;
  /** Who to ask, main respondent first. */
  readonly respondents: readonly RespondentRole[];
  readonly evidence: readonly EvidenceKind[];
  readonly provenance: Provenance;
}

/** A group of questions; `cap` is the sum of their caps. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly cap: number;
  readonly questions: readonly Question[];
}

/**
 * A focus area; `cap` is the sum of its criteria's caps. Match areas by `key`, never by position.
 */
export interface Area {
  readonly key: string;
  /** The number that users see in front of the name ("1"). */
  readonly id: string;
  readonly name: string;
  /** For sheet tabs and chart axes. */
  readonly shortName: string;
  readonly cap: number;
  readonly criteria: readonly Criterion[];
}

/** The questions of the evaluation, in one language. */
export interface Catalogue {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly areas: readonly Area[];
}

/** The area keys of a catalogue, in order. */
export function areaKeysOf(catalogue: Catalogue): string[] {
  return catalogue.areas.map(({ key }) => key);
}

/** All criteria of a catalogue, in order. */
export function allCriteria(catalogue: Catalogue): Criterion[] {
  return catalogue.areas.flatMap((area) => area.criteria);
}

/** All questions of an area, in order. */
export function questionsOf(area: Area): Question[] {
  return area.criteria.flatMap((criterion) => criterion.questions);
}

/** All questions of a catalogue, in order. */
export function allQuestions(catalogue: Catalogue): Question[] {
  return catalogue.areas.flatMap(questionsOf);
}

/** The highest possible total, in points. */
export function catalogueCap(catalogue: Catalogue): number {
  return round(
    catalogue.areas.reduce((sum, area) => sum + area.cap, 0),
    6,
  );
}
