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
 * An expected fault, as a value. The code names a message of the i18n room, which says what stands
 * there, what is allowed and how to mend it.
 */
export interface Problem {
  readonly code: string;
  readonly place: Place;
  /** What stands there. */
  readonly value: RawCell;
  readonly params: Readonly<Record<string, string | number>>;
}

export function problem(
  code: string,
  place: Place,
  value: RawCell = null,
  params: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, place, value, params };
}

/** A result, or every fault that stands in its way; a result may come with faults that let it live. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T, problems: readonly Problem[] = []): Outcome<T> {
  return { ok: true, value, problems };
}

/** Of single faults and of lists of them, which may be as long as they are. */
export function failure<T>(...problems: readonly (Problem | readonly Problem[])[]): Outcome<T> {
  return { ok: false, problems: problems.flat() };
}
