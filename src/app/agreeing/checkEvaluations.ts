import { fewestEvaluators, mostEvaluators } from "../../model/agreement";
import { allQuestions, type Catalogue } from "../../model/catalogue";
import { problem, type Problem } from "../../model/problem";
import { sameContent } from "../../model/sameContent";
import type { GivenFile } from "../opening/givenFile";
import { plainName } from "../opening/municipalitySpelling";
import type { Evaluation } from "./evaluation";

/** Whether there are two to four files, none given twice. */
export function checkFiles(files: readonly GivenFile[]): Problem[] {
  const limits = { min: fewestEvaluators, max: mostEvaluators };
  const isMany = files.length < limits.min || files.length > limits.max;
  return [
    ...(isMany ? [problem("evaluatorCount", {}, files.length, limits)] : []),
    ...files.flatMap(({ name, bytes }, index) => {
      const same = files.slice(0, index).find((other) => sameBytes(other.bytes, bytes));
      return same ? [problem("sameFileTwice", { file: name }, null, { other: same.name })] : [];
    }),
  ];
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/**
 * Whether all evaluated the same: municipality, year, catalogue and version, and with the same
 * scoring profile. Each difference from the first file is named, and every workbook that has been
 * agreed already or is a self-assessment.
 */
export function checkEvaluations(evaluations: readonly Evaluation[]): Problem[] {
  const [first, ...others] = evaluations;
  const agreed = evaluations.filter(({ workbook }) => workbook?.inputs.agreement);
  const own = evaluations.filter(({ workbook }) => workbook?.inputs.accounts);
  return [
    ...own.map(({ file }) => problem("workbookSelfAssessment", { file })),
    ...agreed.map(({ file }) => problem("agreedAlready", { file })),
    ...(first ? others.flatMap((other) => differences(first, other, evaluations)) : []),
  ];
}

function differences(first: Evaluation, other: Evaluation, all: readonly Evaluation[]): Problem[] {
  const { file } = other;
  const isSamePlace =
    first.municipality.country === other.municipality.country &&
    plainName(first.municipality.name) === plainName(other.municipality.name);
  const [own, theirs] = [titleOf(first.catalogue), titleOf(other.catalogue)];
  const isSameCatalogue =
    own === theirs && sameContent(capsOf(first.catalogue), capsOf(other.catalogue));
  const place = (field: string) => ({ file, field });
  return [
    ...(isSamePlace
      ? []
      : [
          problem("evaluatorMunicipality", place("municipality"), other.municipality.name, {
            name: first.municipality.name,
            other: first.file,
          }),
        ]),
    ...(first.round.year === other.round.year
      ? []
      : [
          problem("evaluatorYear", place("year"), other.round.year, {
            year: first.round.year,
            other: first.file,
          }),
        ]),
    ...(isSameCatalogue
      ? []
      : [
          problem("evaluatorCatalogue", place("catalogue"), theirs, {
            catalogue: own,
            other: first.file,
          }),
        ]),
    ...otherProfile(other, all),
  ];
}

function titleOf({ id, version }: Catalogue): string {
  return `${id} ${version}`;
}

/** The questions and their caps: the same in every language. */
function capsOf(catalogue: Catalogue): unknown {
  return allQuestions(catalogue).map(({ id, cap }) => [id, cap]);
}

function otherProfile(other: Evaluation, all: readonly Evaluation[]): Problem[] {
  const first = all.find(({ workbook }) => workbook);
  if (!first?.workbook || !other.workbook) return [];
  const scaleOf = ({ workbook }: Evaluation) => {
    const { weights, shares } = workbook?.inputs.profile ?? {};
    return { weights, shares };
  };
  if (sameContent(scaleOf(first), scaleOf(other))) return [];
  return [problem("evaluatorProfile", { file: other.file }, null, { other: first.file })];
}
