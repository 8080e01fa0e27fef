import type { ReactElement } from "react";
import { useCompareStyles } from "./compareStyles";

interface BarProps {
  /** Share of the track, from 0 to 1. */
  readonly share: number;
  readonly isOwn: boolean;
  /** Draws a dashed line at the share instead of a bar. */
  readonly isLine?: boolean;
}

/** Hidden from screen readers, as the number is in the text next to it. */
export function Bar({ share, isOwn, isLine = false }: BarProps): ReactElement {
  const styles = useCompareStyles();
  const at = 100 * Math.min(1, Math.max(0, share));
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.track} width={100} height={8} />
      {isLine ? (
        <line
          className={styles.line}
          x1={at}
          x2={at}
          y1={0}
          y2={8}
          vectorEffect="non-scaling-stroke"
        />
      ) : (
        <rect className={isOwn ? styles.own : styles.others} y={1} width={at} height={6} />
      )}
    </svg>
  );
}
