import type { FreeFinding, Inputs } from "../../model/inputs";
import { sameContent } from "../../model/sameContent";

/**
 * How each input of several workbooks becomes one: `first` is the first workbook's, `given` the
 * first one that is not null or empty, `rows` all different rows of a list, `keys` of each key the
 * first workbook's that has it, `agreed` what the evaluators agree on. A new input field does not
 * compile until it is here.
 */
const rules = {
  language: "first",
  municipality: "first",
  round: "agreed",
  phase: "first",
  unclear: "first",
  catalogue: "first",
  profile: "first",
  answers: "agreed",
  verdict: "agreed",
  measurements: "rows",
  filter: "first",
  beside: "first",
  previous: "given",
  selfAssessment: "given",
  accounts: "first",
  agreement: "agreed",
  freeFindings: "agreed",
  targets: "agreed",
  actions: "rows",
  actionsAsOf: "given",
  interviews: "rows",
  documents: "rows",
  factChecks: "keys",
  label: "given",
} as const satisfies Record<keyof Inputs, "first" | "given" | "rows" | "keys" | "agreed">;

/** Everything but what is agreed, which is the first workbook's. */
export function mergeInputs([first, ...others]: readonly [Inputs, ...Inputs[]]): Inputs {
  const all = [first, ...others];
  const merged = (field: keyof Inputs): unknown => {
    const values: readonly unknown[] = all.map((inputs) => inputs[field]);
    switch (rules[field]) {
      case "rows":
        return allRows(values as readonly (readonly unknown[])[]);
      case "keys":
        return Object.assign({}, ...[...values].reverse());
      case "given":
        return values.find((value) => value !== null && value !== "") ?? values[0];
      default:
        return values[0];
    }
  };
  const fields = Object.keys(first) as (keyof Inputs)[];
  return Object.fromEntries(fields.map((field) => [field, merged(field)])) as unknown as Inputs;
}

/** All rows of the first list, and of each other list those that no list before it has. */
function allRows<Row>(lists: readonly (readonly Row[])[]): readonly Row[] {
  return lists.reduce<readonly Row[]>((known, rows) => {
    const contents = new Set(known.map((row) => JSON.stringify(row)));
    return [...known, ...rows.filter((row) => !contents.has(JSON.stringify(row)))];
  }, []);
}

/** Those that all have once, and each of the others with the names of its authors. */
export function mergeFindings(
  evaluators: readonly { readonly name: string; readonly findings: readonly FreeFinding[] }[],
): FreeFinding[] {
  return allRows(evaluators.map(({ findings }) => findings)).map((finding) => {
    const authors = evaluators.filter(({ findings }) =>
      findings.some((other) => sameContent(other, finding)),
    );
    if (authors.length === evaluators.length || finding.text === "") return finding;
    const names = authors.map(({ name }) => name).join(", ");
    return { ...finding, text: `${names}: ${finding.text}` };
  });
}
