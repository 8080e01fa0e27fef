import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

export interface TabItem<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
  /** The name for screen readers, if the label is too short. */
  readonly name?: string;
}

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
  /** Id of the panel that the tabs control. */
  readonly panel: string;
  readonly isSmall?: boolean;
}

/** Excel's default pane is 350 pixels wide: six tabs fit in one row only without bold type. */
const narrow = "@media (max-width: 400px)";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", rowGap: "2px", margin: "0 -4px" },
  tab: {
    position: "relative",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: "8px 4px",
    cursor: "pointer",
    [narrow]: {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      padding: "8px 1px",
    },
    // As wide as when selected, so that selecting one does not move the others.
    "&::before": {
      content: "attr(data-label)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
      [narrow]: { fontWeight: tokens.fontWeightRegular },
    },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  small: { padding: "4px 8px", minWidth: "32px" },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [narrow]: { fontWeight: tokens.fontWeightRegular },
    "&::after": {
      content: '""',
      position: "absolute",
      left: "4px",
      right: "4px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

/**
 * Tabs, with arrow keys, Home and End. Fluent's own tabs would make the first screen's scripts a
 * fifth larger.
 */
export function Tabs<Key extends string>(props: TabsProps<Key>): ReactElement {
  const { label, items, selected, onSelect, panel, isSmall = false } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ key }) => key === selected);
    const next = items[nextIndex(event.key, at, items.length)];
    if (!next || next.key === selected) return;
    event.preventDefault();
    onSelect(next.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={move}>
      {items.map(({ key, label: content, name }) => (
        <button
          key={key}
          type="button"
          role="tab"
          data-tab={key}
          data-label={typeof content === "string" ? content : undefined}
          aria-selected={key === selected}
          aria-controls={panel}
          aria-label={name}
          title={name}
          tabIndex={key === selected ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            isSmall && styles.small,
            key === selected && styles.selected,
          )}
          onClick={() => onSelect(key)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, at: number, count: number): number {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : at;
}
