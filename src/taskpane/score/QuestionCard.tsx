import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, type ReactElement } from "react";
import { dimensions, type Dimension, type Level } from "../../model/profile";
import { useTexts } from "../shared/useTexts";
import { AnchorsSwitch } from "./AnchorsSwitch";
import { CardFields } from "./CardFields";
import { DimensionChoice } from "./DimensionChoice";
import { EarlierRound } from "./EarlierRound";
import { Notice } from "../shared/Notice";
import { PointsLine } from "./PointsLine";
import { SelfAssessed } from "./SelfAssessed";
import { QuestionHead } from "./QuestionHead";
import type { OpenQuestion } from "./useQuestion";
import type { Scoring } from "./useScoring";

interface QuestionCardProps {
  readonly question: OpenQuestion;
  readonly scoring: Scoring;
  readonly onLevel: (dimension: Dimension, level: Level | null) => void;
}

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dimensions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** A question with all its fields. */
export function QuestionCard({ question, scoring, onLevel }: QuestionCardProps): ReactElement {
  const { card, dispatch, showsAllAnchors, showAllAnchors } = scoring;
  const styles = useStyles();
  const { t } = useTexts();
  const headId = useId();
  // Defers the fields below the levels, so that the levels appear first.
  const later = useDeferredValue(question, null);
  return (
    <article className={styles.card} aria-labelledby={headId}>
      <QuestionHead listed={question} headId={headId} />
      {!question.place && <Notice tone="error">{t("pane.questionGone")}</Notice>}
      <PointsLine question={question} />
      <EarlierRound question={question} />
      <SelfAssessed question={question} />
      <div className={styles.dimensions}>
        {dimensions.map((dimension) => (
          <DimensionChoice
            key={dimension}
            dimension={dimension}
            question={question}
            isExpanded={showsAllAnchors || dimension === card.place}
            onLevel={onLevel}
            onGo={() => dispatch({ type: "go", dimension })}
          />
        ))}
        <AnchorsSwitch isOn={showsAllAnchors} onSwitch={showAllAnchors} />
      </div>
      {later && <CardFields question={later} />}
    </article>
  );
}
