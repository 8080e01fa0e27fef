import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { levels, type Dimension, type Level } from "../../model/profile";
import { isBlank } from "../../model/rawCell";
import { useTexts } from "../shared/useTexts";
import { FieldNotes } from "./FieldNotes";
import { FieldProblems } from "./FieldProblems";
import type { OpenQuestion } from "./useQuestion";

interface DimensionChoiceProps {
  readonly dimension: Dimension;
  readonly question: OpenQuestion;
  /** Shows all five anchors instead of only the chosen one. */
  readonly isExpanded: boolean;
  readonly onLevel: (dimension: Dimension, level: Level | null) => void;
  readonly onGo: () => void;
}

/**
 * Uses few classes for chosen and expanded levels, because each extra class recalculates styles
 * between a key press and the points.
 */
const useStyles = makeStyles({
  dimension: {
    borderLeft: `3px solid transparent`,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    paddingLeft: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    "& [data-steps]": { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
    "& label": {
      position: "relative",
      display: "flex",
      alignItems: "flex-start",
      gap: tokens.spacingHorizontalS,
      cursor: "pointer",
      borderRadius: tokens.borderRadiusMedium,
    },
    "& label:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // An invisible input over its label is faster than clipping the input. Scroll margins keep the
    // focused level clear of the points above and the buttons below.
    "& input": {
      position: "absolute",
      inset: 0,
      width: "100%",
      height: "100%",
      margin: 0,
      appearance: "none",
      background: "none",
      border: "none",
      outlineStyle: "none",
      cursor: "pointer",
      scrollMarginBlock: "96px",
    },
    "& input + span": {
      flexShrink: 0,
      width: "28px",
      height: "26px",
      lineHeight: "24px",
      textAlign: "center",
      boxSizing: "border-box",
      borderRadius: tokens.borderRadiusMedium,
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      fontVariantNumeric: "tabular-nums",
    },
    "& input:checked + span": {
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
    // A level from the previous round: a suggestion that does not count until it is chosen.
    "& label[data-earlier] input + span": {
      border: `2px dashed ${tokens.colorNeutralForeground2}`,
      lineHeight: "22px",
    },
    "& input:focus-visible + span": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
    "& input:disabled + span": { opacity: 0.6 },
    // The meaning of a level.
    "& span + span": { display: "none" },
    "& p": {
      margin: 0,
      overflowWrap: "anywhere",
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground2,
      paddingTop: "2px",
    },
  },
  expanded: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
    "& [data-steps]": { flexDirection: "column", flexWrap: "nowrap", gap: 0 },
    "& label": { padding: "2px" },
    "& span + span": {
      display: "block",
      // A width that does not depend on the text saves a layout of the text.
      flexBasis: 0,
      flexGrow: 1,
      minWidth: 0,
      overflowWrap: "anywhere",
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      paddingTop: "5px",
    },
    "& input:checked ~ span": { fontWeight: tokens.fontWeightSemibold },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
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
  clear: {
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: "4px 8px",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** One dimension of a question: five levels with their meanings. */
export function DimensionChoice(props: DimensionChoiceProps): ReactElement {
  const { dimension, question, isExpanded, onLevel, onGo } = props;
  const { isDisabled, problems } = question;
  const value = question.answer[dimension];
  const anchors = question.profile.anchors[dimension];
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  const name = t(`question.${dimension}`);
  const chosen = levels.find((level) => level === value);
  const earlier = question.earlier?.answer[dimension] ?? null;
  const earlierName = t("pane.earlier.mark", { year: question.earlier?.year ?? 0 });
  const nameOf = (level: Level): string =>
    `${level}: ${anchors[level] ?? ""}${level === earlier ? ` (${earlierName})` : ""}`;
  return (
    <div
      className={mergeClasses(styles.dimension, isExpanded && styles.expanded)}
      data-dimension={dimension}
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={isExpanded ? `${id}-prompt` : undefined}
      aria-disabled={isDisabled}
    >
      <div className={styles.head} onClick={onGo}>
        <h3 id={id} className={styles.name}>
          {name}
        </h3>
        {!isBlank(value) && !isDisabled && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t("pane.clearLevel", { dimension: name })}
            onClick={() => onLevel(dimension, null)}
          >
            {t("pane.clear")}
          </button>
        )}
      </div>
      {isExpanded && <p id={`${id}-prompt`}>{t(`dimension.${dimension}`)}</p>}
      <div data-steps>
        {levels.map((level) => (
          <label
            key={level}
            {...(level === earlier ? { "data-earlier": "", title: earlierName } : {})}
          >
            <input
              type="radio"
              name={id}
              aria-label={nameOf(level)}
              value={level}
              checked={level === chosen}
              disabled={isDisabled}
              onChange={() => onLevel(dimension, level)}
            />
            <span>{level}</span>
            <span>{anchors[level]}</span>
          </label>
        ))}
      </div>
      {!isExpanded && chosen !== undefined && <p aria-hidden>{anchors[chosen]}</p>}
      <FieldProblems problems={problems.filter(({ place }) => place.field === dimension)} />
      <FieldNotes field={dimension} question={question} />
    </div>
  );
}
