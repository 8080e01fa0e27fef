import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { QuestionResult } from "../../model/assessment";
import type { Problem } from "../../model/problem";
import { useTexts } from "../hooks/useTexts";
import { FieldProblems } from "./FieldProblems";

interface PointsLineProps {
  readonly result: QuestionResult;
  readonly problems: readonly Problem[];
}

const useStyles = makeStyles({
  line: {
    // The points stay in sight while the levels are scrolled through.
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  points: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  state: { color: tokens.colorNeutralForeground2 },
  warning: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Points and state of a question as they are now, and what is odd about them. */
export function PointsLine({ result, problems }: PointsLineProps): ReactElement {
  const styles = useStyles();
  const { t, points, cap } = useTexts();
  const { state, warnings } = result;
  return (
    <div className={styles.line}>
      <output className={styles.points} aria-live="polite" data-points={result.points ?? ""}>
        {result.points === null
          ? t("pane.noPoints", { cap: cap(result.cap) })
          : t("pane.pointsOf", { points: points(result.points), cap: cap(result.cap) })}
      </output>
      <span className={styles.state}>{t(`state.${state}`)}</span>
      {warnings.map((code) => (
        <p key={code} className={styles.warning}>
          {t(`check.${code}.meaning`)}
        </p>
      ))}
      <FieldProblems problems={problems.filter(({ code }) => code === "weights")} />
    </div>
  );
}
