import { isBuiltinCatalogue } from "../../catalogue/isBuiltinCatalogue";
import type { PlanContext } from "../context";

/**
 * Points by our own questions and scale come from another instrument than published ones, which
 * comparisons have to say; null for a catalogue that someone loaded.
 */
export function instrumentsText({ inputs, t }: PlanContext): string | null {
  return isBuiltinCatalogue(inputs.catalogue) ? t("comparison.instruments") : null;
}
