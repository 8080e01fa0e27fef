import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles shared by the bars, steps and tables of a comparison. */
export const useCompareStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { padding: "2px 4px", textAlign: "left", verticalAlign: "top" },
    "& thead th": { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
    "& td": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
    "& tbody tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  /** For screen readers; the heading above shows it. */
  caption: { position: "absolute", width: "1px", height: "1px", overflow: "hidden" },
  /** Ten numbers do not fit in a pane's width. */
  scrolled: { overflowX: "auto", maxWidth: "100%" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere", "& label": { minWidth: 0 } },
  number: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  isOwn: { fontWeight: tokens.fontWeightBold },
  gap: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalM },
  bar: { display: "block", width: "100%", height: "8px" },
  track: { fill: tokens.colorNeutralBackground5 },
  others: { fill: tokens.colorNeutralForeground3 },
  own: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  line: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    strokeDasharray: "3 2",
  },
});
