import type { Property } from "./handle";

/**
 * A property that reads a field in the state behind the object, and sets it once `check` accepts
 * it.
 */
export function field<Target, Part extends object, Key extends keyof Part>(
  part: (target: Target) => Part,
  key: Key,
  check: (value: unknown) => Part[Key],
): Property<Target> {
  return {
    get: (target) => part(target)[key],
    set: (target, value) => {
      part(target)[key] = check(value);
    },
  };
}

export function readOnly<Target>(get: (target: Target) => unknown): Property<Target> {
  return { get };
}

export function setOnly<Target>(set: (target: Target, value: unknown) => void): Property<Target> {
  return { set };
}
