import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, type ReactElement } from "react";
import { levels, type Dimension, type Level } from "../../model/profile";
import { isBlank, type RawCell } from "../../model/rawCell";
import type { Problem } from "../../model/problem";
import { useTexts } from "../hooks/useTexts";
import { FieldProblems } from "./FieldProblems";
import { visuallyHidden } from "./visuallyHidden";

interface DimensionChoiceProps {
  readonly dimension: Dimension;
  readonly value: RawCell;
  readonly anchors: readonly string[];
  /** All five anchors are visible, not just the chosen one. */
  readonly isExpanded: boolean;
  readonly isDisabled: boolean;
  readonly problems: readonly Problem[];
  readonly onChoose: (dimension: Dimension, level: Level) => void;
  readonly onClear: (dimension: Dimension, level: null) => void;
  readonly onActivate: (dimension: Dimension) => void;
}

const useStyles = makeStyles({
  dimension: {
    borderLeft: `3px solid transparent`,
    paddingLeft: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  active: { borderLeftColor: tokens.colorCompoundBrandStroke },
  head: {
    display: "flex",
    alignItems: "center",
    minHeight: "28px",
    gap: tokens.spacingHorizontalS,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    flexGrow: 1,
  },
  steps: { display: "flex", gap: tokens.spacingHorizontalXS },
  list: { display: "flex", flexDirection: "column" },
  option: {
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  row: { padding: "2px" },
  step: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    minWidth: "28px",
    height: "26px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontVariantNumeric: "tabular-nums",
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  anchor: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: "5px",
  },
  chosenAnchor: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    paddingTop: "2px",
  },
  hidden: visuallyHidden,
  radio: {
    ...visuallyHidden,
    "&:focus-visible + span": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
});

/** One dimension of a question: five steps, each with what it looks like. */
export const DimensionChoice = memo(function DimensionChoice(
  props: DimensionChoiceProps,
): ReactElement {
  const { dimension, value, anchors, isExpanded, isDisabled, problems } = props;
  const { onChoose, onClear, onActivate } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  const name = t(`question.${dimension}`);
  const chosen = levels.find((level) => level === value);
  return (
    <div
      className={mergeClasses(styles.dimension, isExpanded && styles.active)}
      data-dimension={dimension}
      role="radiogroup"
      aria-labelledby={id}
      aria-disabled={isDisabled}
    >
      <div className={styles.head} onClick={() => onActivate(dimension)}>
        <h3 id={id} className={styles.name}>
          {name}
        </h3>
        {!isBlank(value) && !isDisabled && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t("pane.clearLevel", { dimension: name })}
            onClick={() => onClear(dimension, null)}
          >
            {t("pane.clear")}
          </Button>
        )}
      </div>
      <div className={isExpanded ? styles.list : styles.steps}>
        {levels.map((level) => (
          <label key={level} className={mergeClasses(styles.option, isExpanded && styles.row)}>
            <input
              type="radio"
              className={styles.radio}
              name={id}
              value={level}
              checked={level === chosen}
              disabled={isDisabled}
              onChange={() => onChoose(dimension, level)}
            />
            <span className={mergeClasses(styles.step, level === chosen && styles.chosen)}>
              {level}
            </span>
            <span
              className={mergeClasses(
                isExpanded ? styles.anchor : styles.hidden,
                level === chosen && isExpanded && styles.chosenAnchor,
              )}
            >
              {anchors[level]}
            </span>
          </label>
        ))}
      </div>
      {!isExpanded && chosen !== undefined && (
        <p className={styles.summary} aria-hidden>
          {anchors[chosen]}
        </p>
      )}
      <FieldProblems problems={problems} />
    </div>
  );
});
