import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface ScoreBarProps {
  readonly points: number | null;
  readonly applicableCap: number;
  readonly cap: number;
}

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "10px" },
  cap: { fill: tokens.colorNeutralBackground5 },
  applicable: { fill: tokens.colorNeutralBackground6, stroke: tokens.colorNeutralStrokeAccessible },
  points: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

/**
 * A bar of points within their cap; the frame excludes what is not applicable. Hidden from screen
 * readers.
 */
export function ScoreBar({ points, applicableCap, cap }: ScoreBarProps): ReactElement {
  const styles = useStyles();
  const width = (value: number): number => (cap === 0 ? 0 : (100 * value) / cap);
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.cap} width={100} height={10} />
      <rect
        className={styles.applicable}
        width={width(applicableCap)}
        height={10}
        vectorEffect="non-scaling-stroke"
      />
      <rect className={styles.points} y={2} width={width(points ?? 0)} height={6} />
    </svg>
  );
}
