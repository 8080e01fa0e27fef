import * as v from "valibot";
import { fault, isBlankInput, typeFault, valueFault } from "./fault";
import { cellTextLimit, findForbidden, normaliseLines } from "../model/textRule";

/** The largest number in a cell. */
export const cellNumberLimit = 9.99999999999999e307;

/** The limit for lists without their own; each of our lists is far shorter. */
const listLimit = 1000;

type Schema<T> = v.GenericSchema<unknown, T>;

/** A text that fits in a cell, with at most `max` UTF-16 units; line ends become line feeds. */
export function text(max: number = cellTextLimit): Schema<string> {
  return textBy(normaliseLines, max);
}

/** A trimmed text that must not be empty. */
export function requiredText(max: number): Schema<string> {
  return v.pipe(
    textBy((input) => normaliseLines(input).trim(), max),
    v.nonEmpty(fault("missingValue")),
  );
}

function textBy(normalise: (input: string) => string, max: number): Schema<string> {
  return v.pipe(
    v.unknown(),
    v.string(typeFault("text")),
    v.transform(normalise),
    v.rawCheck(({ dataset, addIssue }) => {
      const found = dataset.typed ? findForbidden(dataset.value) : null;
      if (found) addIssue({ message: fault("textCharacters", { ...found }) });
    }),
    v.maxLength(max, ({ input }) => fault("textTooLong", { max, length: input.length })),
  );
}

/** A number from `min` to `max`. JSON's 1e999 is Infinity, and thus outside any range. */
export function decimal(min = -cellNumberLimit, max = cellNumberLimit): Schema<number> {
  return v.pipe(
    v.unknown(),
    v.number(typeFault("number")),
    v.transform((input) => input + 0), // no cell holds -0
    v.check((input) => input >= min && input <= max, fault("outOfRange", { min, max })),
  );
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): Schema<number> {
  return v.pipe(
    decimal(min, max),
    v.check(
      (input) => Number.isInteger(input) || !Number.isFinite(input),
      fault("notWhole", { min, max }),
    ),
  );
}

/** One of the given texts. */
export function choice<const T extends string>(options: readonly T[]): Schema<T> {
  return v.pipe(
    v.unknown(),
    v.string(typeFault("text")),
    v.picklist(options, valueFault("notAllowed", { allowed: options.join(", ") })),
  );
}

/** A list with at most `max` items; the items of a longer list are not checked. */
export function list<T>(item: Schema<T>, max: number = listLimit): Schema<T[]> {
  return v.pipe(
    v.unknown(),
    v.array(v.unknown(), typeFault("list")),
    v.maxLength(max, ({ input }) => fault("tooMany", { max, count: input.length })),
    v.array(item),
  );
}

/** An optional value: absent, null and "" become `blank`. */
export function blankable<T, const B>(schema: Schema<T>, blank: B): Schema<T | B> {
  const blankSchema = v.pipe(
    v.unknown(),
    v.transform(() => blank),
  );
  const given = v.lazy((input): Schema<T | B> => (isBlankInput(input) ? blankSchema : schema));
  return v.optional(given, null);
}

/** An object with exactly these keys. Refuses arrays first, which valibot accepts as objects. */
export function exactObject<const E extends v.ObjectEntries>(entries: E): Schema<Output<E>> {
  return v.pipe(
    v.unknown(),
    v.custom<object>(isObject, typeFault("object")),
    v.objectWithRest(entries, v.never(fault("unknownKey")), fault("missingKey")),
  );
}

/** An object with keys accepted by `isKey`; other keys are reported with the code `unknown`. */
export function keyed<T>(
  isKey: (key: string) => boolean,
  unknown: string,
  value: Schema<T>,
): Schema<Record<string, T>> {
  const key = v.pipe(v.string(), v.check(isKey, unknown));
  return v.pipe(v.unknown(), v.custom<object>(isObject, typeFault("object")), v.record(key, value));
}

type Output<E extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<E, string>>;

export function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
