import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { SheetState } from "../standin";

interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly SheetState[];
  readonly active: SheetState;
  /** Id of the tab panel. */
  readonly panel: string;
  readonly onSelect: (sheet: SheetState) => void;
}

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    scrollbarWidth: "thin",
    flexShrink: 0,
  },
  tab: {
    flexShrink: 0,
    padding: "6px 12px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

export function SheetTabs(props: SheetTabsProps): ReactElement {
  const { label, sheets, active, panel, onSelect } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = sheets.indexOf(active);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[
      event.key
    ];
    const sheet = to === undefined ? undefined : sheets[to];
    if (!sheet) return;
    event.preventDefault();
    onSelect(sheet);
    const tabs = list.current?.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs?.[sheets.indexOf(sheet)]?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.key}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          aria-controls={panel}
          tabIndex={sheet === active ? 0 : -1}
          className={mergeClasses(styles.tab, sheet === active && styles.active)}
          onClick={() => onSelect(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
