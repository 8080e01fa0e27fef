import type { ReactElement } from "react";
import { useCompareStyles } from "./compareStyles";

interface BarProps {
  /** Shares of the track, 0–1. */
  readonly share: number;
  readonly isOwn: boolean;
  /** A dashed line at the share, instead of a bar up to it. */
  readonly isLine?: boolean;
}

/** For the eye only: the number stands in words beside it. */
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
