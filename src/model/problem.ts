import { problemKinds, type ParamArguments, type ProblemCode, type Severity } from "./problemKinds";
import type { RawCell } from "./rawCell";

/** Where a problem was found, as far as known: in a file, a sheet, a question. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /**
   * Defined name of a table or form other than the questions, without `Kompass.`; not shown to
   * users.
   */
  readonly table?: string;
  /** A1 address, or a 1-based "row:column" in a table. */
  readonly cell?: string;
  /** 1-based. */
  readonly row?: number;
  /** A column header, or a key path in JSON. */
  readonly field?: string;
  readonly question?: string;
}

/**
 * An expected failure as a value. `code` names a message in i18n that says what was found, what is
 * allowed and how to fix it.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  /** The value that was found. */
  readonly value: RawCell;
  readonly params: Readonly<Record<string, string | number>>;
}

type Rest<Code extends ProblemCode> =
  ParamArguments<Code> extends []
    ? [value?: RawCell]
    : [value: RawCell, ...params: ParamArguments<Code>];

export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  ...rest: Rest<Code>
): Problem;
export function problem(
  code: ProblemCode,
  place: Place,
  value: RawCell = null,
  params: Problem["params"] = {},
): Problem {
  return { code, place, value, params };
}

export function severityOf({ code }: Pick<Problem, "code">): Severity {
  return problemKinds[code].severity;
}

/** True for problems that are only worth mentioning and do not affect the result. */
export function isNote(found: Pick<Problem, "code">): boolean {
  return severityOf(found) === "note";
}

/** A result, or all problems that prevent it. A success may still carry warnings. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T, problems: readonly Problem[] = []): Outcome<T> {
  return { ok: true, value, problems };
}

/** Accepts single problems and lists. */
export function failure<T>(...problems: readonly (Problem | readonly Problem[])[]): Outcome<T> {
  return { ok: false, problems: problems.flat() };
}
