import type { ReactElement } from "react";
import { useTexts } from "./useTexts";
import { useViewStyles } from "./viewStyles";

const rules = [1, 2, 3, 4, 5, 6, 7] as const;

/** Rules for applying the scale, so that two evaluators choose the same level. */
export function ScaleRules(): ReactElement {
  const view = useViewStyles();
  const { t } = useTexts();
  return (
    <ol className={view.list}>
      {rules.map((rule) => (
        <li key={rule}>{t(`scale.rule.${rule}`)}</li>
      ))}
    </ol>
  );
}
