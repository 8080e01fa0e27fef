import type { ReactElement, ReactNode } from "react";
import { useCompareStyles } from "./compareStyles";

interface ScrolledTableProps {
  /** For screen readers; the heading above shows it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the pane; it scrolls on its own, by keyboard, too. */
export function ScrolledTable({ name, children }: ScrolledTableProps): ReactElement {
  const styles = useCompareStyles();
  return (
    <div className={styles.scrolled} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{name}</caption>
        {children}
      </table>
    </div>
  );
}
