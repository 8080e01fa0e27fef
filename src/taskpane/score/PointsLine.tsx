import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { use, type ReactElement } from "react";
import { useTexts } from "../shared/useTexts";
import { WantedFieldContext } from "../shared/wantedField";
import { answerPlace } from "../session/drafts";
import { FieldProblems } from "./FieldProblems";
import type { OpenQuestion } from "./useQuestion";

const useStyles = makeStyles({
  line: {
    // Keeps the points visible while the levels scroll.
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
  conflicts: {
    flexBasis: "100%",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
  },
  warning: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The question's current points and state, its warnings, and links to conflicts to settle. */
export function PointsLine({ question }: { readonly question: OpenQuestion }): ReactElement {
  const { result, problems, conflicts } = question;
  const styles = useStyles();
  const { t, points, cap } = useTexts();
  const { state, warnings } = result;
  const { goTo } = use(WantedFieldContext);
  return (
    <div className={styles.line}>
      <output className={styles.points} aria-live="polite" data-points={result.points ?? ""}>
        {result.points === null
          ? t("pane.noPoints", { cap: cap(result.cap) })
          : t("pane.pointsOf", { points: points(result.points), cap: cap(result.cap) })}
      </output>
      <span className={styles.state}>{t(`state.${state}`)}</span>
      {conflicts.length > 0 && (
        <p className={styles.conflicts}>
          {t("pane.conflicts", { count: 1 })}{" "}
          {conflicts.map(({ id, field }) => (
            <Link
              key={field}
              as="button"
              type="button"
              onClick={() => goTo(answerPlace(id, field))}
            >
              {t(`question.${field}`)}
            </Link>
          ))}
        </p>
      )}
      {warnings.map((code) => (
        <p key={code} className={styles.warning}>
          {t(`check.${code}.meaning`)}
        </p>
      ))}
      <FieldProblems problems={problems.filter(({ code }) => code === "weights")} />
    </div>
  );
}
