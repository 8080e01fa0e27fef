import { problemKinds, type ParamArguments, type ProblemCode, type Severity } from "./problemKinds";
import type { RawCell } from "./rawCell";

/** Where a fault is, as far as it is known: in a file, a sheet, a question. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** Defined name of a table or form that is not the questions', without `Kompass.`; it is not shown. */
  readonly table?: string;
  /** A1 address, or a 1-based "row:column" of a table. */
  readonly cell?: string;
  /** 1-based. */
  readonly row?: number;
  /** A column's header, or a key's path in JSON. */
  readonly field?: string;
  readonly question?: string;
}

/**
 * An expected failure, as a value. The code names a message of the i18n room, which says what was
 * found, what is allowed and how to fix it.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  /** What was found. */
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

/** Whether a problem is only worth saying: it takes nothing from a result. */
export function isNote(found: Pick<Problem, "code">): boolean {
  return severityOf(found) === "note";
}

/** A result, or every problem that prevents it. A result may still carry warnings. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T, problems: readonly Problem[] = []): Outcome<T> {
  return { ok: true, value, problems };
}

/** Takes single problems and lists of any length. */
export function failure<T>(...problems: readonly (Problem | readonly Problem[])[]): Outcome<T> {
  return { ok: false, problems: problems.flat() };
}
