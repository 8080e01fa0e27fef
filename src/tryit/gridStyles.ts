import { makeStyles, tokens } from "@fluentui/react-components";

/** Prefix of cell ids. */
export const gridId = "grid";

/**
 * Excel's selection green. Cells stay white in dark mode too, since their colours are the
 * workbook's.
 */
const green = "#107c41";

export const useGridStyles = makeStyles({
  scroller: {
    display: "grid",
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: "#ffffff",
    colorScheme: "light",
  },
  size: { gridArea: "1 / 1" },
  window: { gridArea: "1 / 1", position: "sticky", top: 0, left: 0, overflow: "clip" },
  grid: {
    position: "absolute",
    inset: 0,
    overflow: "clip",
    color: "#000000",
    backgroundColor: "#ffffff",
    fontFamily: "Carlito, Calibri, 'Segoe UI', Arial, Helvetica, sans-serif",
    cursor: "cell",
    userSelect: "none",
    touchAction: "pan-x pan-y",
    "&:focus-visible": { outline: "none" },
    "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas" },
  },
  row: { position: "absolute", left: 0, right: 0 },
  clip: { position: "absolute", overflow: "clip" },
  head: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "12px",
    color: "#424242",
    backgroundColor: "#f0f0f0",
    borderRight: "1px solid #d1d1d1",
    borderBottom: "1px solid #d1d1d1",
    "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas" },
  },
  /** For screen readers only. */
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden" },
  headIn: { backgroundColor: "#d3e8dc", color: "#0b4f2a", fontWeight: 600 },
  cell: {
    position: "absolute",
    top: 0,
    bottom: 0,
    boxSizing: "border-box",
    display: "flex",
    padding: "0 3px",
    lineHeight: 1.22,
    borderRight: "1px solid transparent",
    borderBottom: "1px solid transparent",
  },
  lined: { borderRightColor: "#e4e4e4", borderBottomColor: "#e4e4e4" },
  text: {
    position: "relative",
    zIndex: 1,
    maxHeight: "100%",
    overflow: "hidden",
    overflowWrap: "break-word",
    minWidth: 0,
  },
  selected: { boxShadow: "inset 0 0 0 999px rgb(16 124 65 / 12%)" },
  active: {
    outline: `2px solid ${green}`,
    outlineOffset: "-2px",
    zIndex: 2,
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
  rowEdge: {
    position: "absolute",
    left: 0,
    right: 0,
    height: "1px",
    backgroundColor: "#8a8a8a",
    pointerEvents: "none",
  },
  columnEdge: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: "1px",
    backgroundColor: "#8a8a8a",
    pointerEvents: "none",
  },
});
