import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "./useTexts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  key: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  meaning: { margin: 0, overflowWrap: "anywhere" },
});

/** Keys as labelled on keyboards, and what they do. */
const shortcuts = [
  ["0 1 2 3 4", "level"],
  ["← →", "shift"],
  ["↑ ↓", "dimension"],
  ["Delete", "clear"],
  ["Enter", "next"],
  ["Shift + Enter", "previous"],
  ["Ctrl + Enter", "nextFromText"],
  ["Esc", "list"],
  ["/", "search"],
  ["?", "help"],
] as const;

export function Shortcuts(): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <dl className={styles.list}>
      {shortcuts.map(([keys, name]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.key}>{keys}</dt>
          <dd className={styles.meaning}>{t(`pane.key.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
