import { Arguments } from "../members/arguments";
import type { Handle } from "../members/handle";
import type { QueryInfo } from "./wire";

/**
 * The requested properties by wire name; an empty record means all of the object's own properties.
 */
interface Wanted {
  readonly [name: string]: Wanted;
}

type Answer = Record<string, unknown>;

/**
 * Answers a load: the object's properties, or for a collection those of its items.
 * @throws ExcelError ApiNotFound for an unknown property
 */
export function answerQuery(
  handle: Handle,
  { Select = [], Expand = [], Top, Skip }: QueryInfo,
): Answer {
  return answer(handle, wantedBy([...Select, ...Expand]), Skip ?? 0, Top);
}

/** For a collection, "items/names/name" and "names/name" mean the same. */
function wantedBy(names: readonly string[]): Wanted {
  const wanted: Record<string, Wanted> = {};
  for (const name of names) {
    let level: Record<string, Wanted> = wanted;
    for (const part of name.split("/").map(pascal)) {
      // The client derives `isNullObject` from a null answer.
      if (part === "" || part === "Items" || part === "IsNullObject") continue;
      level = nested(level, part);
    }
  }
  return wanted;
}

function nested(level: Record<string, Wanted>, name: string): Record<string, Wanted> {
  const found: Record<string, Wanted> = level[name] ?? {};
  level[name] = found;
  return found;
}

function answer(handle: Handle, wanted: Wanted, skip = 0, top?: number): Answer {
  const items = handle.items();
  if (!items) return { ...handle.identity(), ...partsOf(handle, wanted) };
  const names = Object.keys(wanted);
  const own = names.filter((name) => handle.isProperty(name));
  const counts = Object.fromEntries(own.map((name) => [name, handle.get(name)]));
  if (own.length > 0 && own.length === names.length) return counts;
  const ofItems = Object.fromEntries(
    Object.entries(wanted).filter(([name]) => !own.includes(name)),
  );
  const chosen = items.slice(skip, top === undefined ? undefined : skip + top);
  return { ...counts, _Items: chosen.map((item) => answer(item, ofItems)) };
}

function partsOf(handle: Handle, wanted: Wanted): Answer {
  const names = Object.keys(wanted);
  const found: Answer = {};
  for (const name of names.length > 0 ? names : handle.properties()) {
    if (!handle.isProperty(name) && handle.has(name)) {
      const part = handle.open(name, new Arguments());
      found[name] = part && answer(part, wanted[name] ?? {});
    } else {
      found[name] = handle.get(name);
    }
  }
  return found;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
