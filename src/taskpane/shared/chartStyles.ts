import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles shared by the pane's charts. */
export const useChartStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "420px", height: "auto" },
  grid: { fill: "none", stroke: tokens.colorNeutralStroke1 },
  label: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
  dot: {
    fill: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});
