import fc from "fast-check";
import { areaKeysOf, type Catalogue } from "../../src/model/catalogue";
import type { Verdict } from "../../src/model/verdict";
import { oddText } from "./oddTexts";

/** A verdict on the whole and on some of the areas, often odd, sometimes in paragraphs. */
export function arbitraryVerdict(catalogue: Catalogue): fc.Arbitrary<Verdict> {
  const text = fc.oneof(
    oddText,
    fc.array(oddText, { maxLength: 4 }).map((all) => all.join("\n\n")),
  );
  const areas = Object.fromEntries(areaKeysOf(catalogue).map((key) => [key, text]));
  return fc.record({
    whole: fc.oneof(fc.constant(""), text),
    areas: fc
      .record(areas, { requiredKeys: [] })
      .map((some) => some as Record<string, string>)
      .map((some) => Object.fromEntries(Object.entries(some).filter(([, each]) => each !== ""))),
  });
}
