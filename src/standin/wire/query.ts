import { Arguments } from "../members/arguments";
import type { Handle } from "../members/handle";
import type { QueryInfo } from "./wire";

/** What is asked for, by names on the wire; nothing more is all that an object itself has. */
interface Wanted {
  readonly [name: string]: Wanted;
}

type Answer = Record<string, unknown>;

/** Answers a load: the object's properties, of a collection those of its items. */
export function answerQuery(
  handle: Handle,
  { Select = [], Expand = [], Top, Skip }: QueryInfo,
): Answer {
  return answer(handle, wantedBy([...Select, ...Expand]), Skip ?? 0, Top);
}

/** "items/names/name" and "names/name" are the same to a collection. */
function wantedBy(names: readonly string[]): Wanted {
  const wanted: Record<string, Wanted> = {};
  for (const name of names) {
    let level: Record<string, Wanted> = wanted;
    for (const part of name.split("/").map(pascal)) {
      // Whether an object is null is told by its being null.
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
