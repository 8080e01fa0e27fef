import { makeStyles, tokens } from "@fluentui/react-components";

/** A list of questions whose rows are buttons. */
export const useListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "40px 1fr",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: "6px 8px",
    boxSizing: "border-box",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  id: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

/** The row to which a key moves from row `at`, from 0; -1 if the key moves nowhere. */
export function nextRow(key: string, at: number, count: number): number {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
