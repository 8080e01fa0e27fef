import type { CellStyle, HighlightStyle } from "../model/workbookPlan";

/** Colours as RRGGBB. Text has a contrast of at least 4.5:1 on its fill. */
export const palette = {
  ink: "000000",
  quiet: "595F69",
  navy: "1F3864",
  white: "FFFFFF",
  header: "1F3864",
  result: "E8EEF7",
  input: "FFF9E5",
  grey: "F3F4F6",
  own: "1F3864",
  others: "808CA3",
  /** Thin lines need a darker shade. */
  othersLine: "5A6578",
  group: "C9822B",
  previous: "2E7D6B",
  frame: "D5DAE3",
} as const;

const base: CellStyle = {
  fontSize: 10,
  bold: false,
  italic: false,
  color: palette.ink,
  fill: null,
  border: "none",
  horizontal: "general",
  vertical: "top",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
};

const boxed: CellStyle = { ...base, border: "box" };
const wrapped: CellStyle = { ...boxed, wrap: true, horizontal: "left" };
const result: CellStyle = { ...boxed, fill: palette.result, horizontal: "right", indent: 1 };
const strong: CellStyle = { ...result, bold: true };
const input: CellStyle = { ...boxed, fill: palette.input, locked: false };
const choice: CellStyle = { ...input, horizontal: "center" };
/** Text format keeps "- mangler", "3/4" and "=…" as typed. */
const textInput: CellStyle = { ...input, wrap: true, horizontal: "left", numberFormat: "@" };

export const styles = {
  title: { ...base, fontSize: 18, bold: true, color: palette.navy, vertical: "center" },
  notice: { ...base, fontSize: 10, italic: true, color: palette.quiet, vertical: "center" },
  heading: { ...base, fontSize: 12, bold: true, color: palette.navy, vertical: "center" },
  sentence: { ...base, color: palette.ink, vertical: "center" },
  term: { ...base, color: palette.quiet, wrap: true },
  label: { ...base, color: palette.quiet, vertical: "center" },
  tableHeader: {
    ...boxed,
    bold: true,
    color: palette.white,
    fill: palette.header,
    wrap: true,
    vertical: "center",
    horizontal: "left",
  },
  tableHeaderNumber: {
    ...boxed,
    bold: true,
    color: palette.white,
    fill: palette.header,
    wrap: true,
    vertical: "center",
    horizontal: "center",
  },
  id: { ...boxed, horizontal: "left", numberFormat: "@" },
  text: wrapped,
  /** Text that users wrote; the format keeps it as it is. */
  quotedText: { ...wrapped, numberFormat: "@" },
  strongText: { ...wrapped, bold: true, fill: palette.result },
  guidance: { ...wrapped, color: palette.quiet },
  paragraph: { ...base, wrap: true, horizontal: "left" },
  cap: { ...boxed, horizontal: "right", indent: 1, numberFormat: "General" },
  given: { ...boxed, horizontal: "center" },
  count: { ...result, numberFormat: "0" },
  points: { ...result, numberFormat: "0.0" },
  reported: { ...result, numberFormat: "0" },
  alpha: { ...result, numberFormat: "0.000" },
  share: { ...result, numberFormat: "0 %" },
  difference: { ...result, numberFormat: "+0.0;-0.0;0.0" },
  state: { ...boxed, fill: palette.result, horizontal: "left", indent: 1, wrap: true },
  strongCount: { ...strong, numberFormat: "0" },
  strongCap: { ...strong, numberFormat: "General" },
  strongPoints: { ...strong, numberFormat: "0" },
  strongShare: { ...strong, numberFormat: "0 %" },
  strongDifference: { ...strong, numberFormat: "+0.0;-0.0;0.0" },
  total: { ...strong, fontSize: 20, numberFormat: "0", vertical: "center" },
  resultText: { ...boxed, fill: palette.result, horizontal: "right", vertical: "center" },
  resultWord: { ...base, bold: true, horizontal: "left", vertical: "center" },
  inputText: textInput,
  inputLine: { ...textInput, wrap: false, vertical: "center" },
  inputLevel: choice,
  inputMark: choice,
  inputChoice: { ...choice, wrap: true },
  inputDirect: choice,
  inputNumber: { ...input, horizontal: "right" },
  inputInteger: { ...input, horizontal: "left", vertical: "center" },
  inputDate: { ...input, horizontal: "left", numberFormat: "yyyy-mm-dd" },
  inputWeight: { ...input, horizontal: "left" },
  shownDate: { ...boxed, horizontal: "left", numberFormat: "yyyy-mm-dd" },
  shownScore: { ...boxed, horizontal: "center" },
  metaValue: { ...boxed, horizontal: "left", numberFormat: "@" },
  plainValue: { ...boxed, horizontal: "left" },
  calcHeading: { ...base, bold: true, color: palette.quiet },
  calcHeader: { ...boxed, bold: true, color: palette.quiet, fill: palette.grey },
  calc: { ...boxed, color: palette.quiet, fill: palette.grey },
  calcPoints: { ...boxed, color: palette.quiet, fill: palette.grey, numberFormat: "0.0" },
  /** The format hides negative numbers, which mark bars that are not drawn. */
  calcBar: { ...boxed, color: palette.quiet, fill: palette.grey, numberFormat: "0.0;;0.0" },
  calcWholeBar: { ...boxed, color: palette.quiet, fill: palette.grey, numberFormat: "0;;0" },
  calcText: { ...boxed, color: palette.quiet, fill: palette.grey, numberFormat: "@" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

/** A highlight never carries information alone: a nearby cell says the same in words. */
export const highlightStyles = {
  fault: { color: "8E1B10", fill: "FBD9D5", bold: true },
  attention: { color: "6B4A00", fill: "FDE9BF", bold: false },
  done: { color: "0B5345", fill: null, bold: false },
  areaHeading: { color: palette.navy, fill: palette.result, bold: true },
  own: { color: palette.navy, fill: palette.result, bold: true },
} as const satisfies Record<string, HighlightStyle>;
