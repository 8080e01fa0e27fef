import { highest } from "../../model/extremes";
import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DistributionStep } from "../../model/comparison";
import { useTexts } from "../shared/useTexts";
import { Bar } from "./Bar";
import { useCompareStyles } from "./compareStyles";

/** The number of municipalities in each step of totals; words and bold type mark the own step. */
export function DistributionSteps(props: {
  readonly steps: readonly DistributionStep[];
}): ReactElement {
  const { steps } = props;
  const styles = useCompareStyles();
  const { t, whole } = useTexts();
  const most = highest(
    steps.map(({ count }) => count),
    1,
  );
  const last = steps.length - 1;
  return (
    <ul className={styles.list}>
      {steps.map(({ from, to, count, isOwn }, index) => (
        <li key={from} className={mergeClasses(isOwn && styles.isOwn)}>
          <div className={styles.head}>
            <span className={styles.name}>
              {t("pane.compare.step", {
                from: whole(from),
                // The last step includes its end.
                to: whole(index === last ? to : to - 1),
              })}
              {isOwn && ` – ${t("pane.compare.ownStep")}`}
            </span>
            <span className={styles.number}>{t("pane.compare.municipalities", { count })}</span>
          </div>
          <Bar share={count / most} isOwn={isOwn} />
        </li>
      ))}
    </ul>
  );
}
