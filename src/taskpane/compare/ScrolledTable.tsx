import type { ReactElement, ReactNode } from "react";
import { useCompareStyles } from "./compareStyles";

interface ScrolledTableProps {
  /** The heading above says it to the eye. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the pane: it scrolls by itself, by keyboard too. */
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
