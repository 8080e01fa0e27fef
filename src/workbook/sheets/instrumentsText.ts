import { isBuiltinCatalogue } from "../../catalogue/isBuiltinCatalogue";
import type { PlanContext } from "../context";

/**
 * Returns the note that own and published points come from different questions and scales, so they
 * are only roughly comparable; null for a custom catalogue.
 */
export function instrumentsText({ inputs, t }: PlanContext): string | null {
  return isBuiltinCatalogue(inputs.catalogue) ? t("comparison.instruments") : null;
}
