import type {
  CalculatedValues,
  CellStyle,
  ChartPlan,
  PlanCell,
  SheetPlan,
  WorkbookPlan,
} from "../../src/model/workbookPlan";
import type { RawCell } from "../../src/model/rawCell";

/** A small workbook by hand that uses everything that a plan can say. */

const base: CellStyle = {
  fontSize: 10,
  bold: false,
  italic: false,
  color: "1B1F27",
  fill: null,
  border: "none",
  horizontal: "general",
  vertical: "top",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
};

const styles: Record<string, CellStyle> = {
  plain: base,
  title: { ...base, fontSize: 18, bold: true, color: "1F3864", vertical: "center" },
  header: { ...base, bold: true, color: "FFFFFF", fill: "1F3864", border: "box", wrap: true },
  text: { ...base, border: "box", wrap: true, horizontal: "left", indent: 1 },
  input: { ...base, border: "box", fill: "FFF9E5", numberFormat: "@", locked: false, wrap: true },
  level: { ...base, border: "box", fill: "FFF9E5", horizontal: "center", locked: false },
  points: { ...base, border: "bottom", italic: true, horizontal: "right", numberFormat: "0.0" },
  date: { ...base, numberFormat: "yyyy-mm-dd" },
};

const longText = "å".repeat(32_767);

/** Texts that a spreadsheet, XML or a reader might take for something else. */
export const awkwardTexts: readonly string[] = [
  "=1+1",
  "'x",
  "007",
  "3/4",
  "- mangler",
  "TRUE",
  "#N/A",
  "a\nb",
  "tab\there",
  "  spaces  ",
  `<&>"'`,
  "_x0041_ and _x000D_",
  "&amp; &#10; ]]>",
  "👩🏽‍🌾 naïve ß 漢字",
  longText,
];

/** A cell of each kind and type: what is written, and what is expected when it is read. */
export const typedCells: readonly RawCell[] = [
  0,
  -1.5,
  1 / 3,
  1e21,
  5e-7,
  true,
  false,
  { error: "#N/A" },
  { error: "#DIV/0!" },
];

export const formulaResults: readonly (readonly [formula: string, value: RawCell])[] = [
  ["1/3", 1 / 3],
  ["1=1", true],
  ["1=2", false],
  ["NA()", { error: "#N/A" }],
  ['""', ""],
  ['" <a> & "&"b"', " <a> & b"],
  ['IF(1<2,"=x","")', "=x"],
  ["area_one!$B$6+Calculation!C2", 11],
  ["SUM(Kompass.Levels)", 10],
  ['"area_one!A1"', "area_one!A1"],
];

function value(content: RawCell, style = "plain"): PlanCell {
  return { kind: "value", value: content, style };
}

function input(content: RawCell, style = "input"): PlanCell {
  return { kind: "input", value: content, style };
}

function formula(text: string, style = "points"): PlanCell {
  return { kind: "formula", formula: text, style };
}

const questions = Array.from({ length: 8 }, (_, index) => index);

const chart: ChartPlan = {
  key: "chart",
  kind: "bar",
  title: { sheet: "Calculation", cell: "E1" },
  alternativeText: 'Åtte "områder" & deres poeng',
  data: { sheet: "Calculation", range: "E1:H9" },
  series: [
    { column: 1, color: "1F3864", line: "solid", marker: null },
    { column: 2, color: "C9822B", line: "dashed", marker: "square" },
  ],
  at: { row: 20, column: 1, width: 360, height: 240 },
  axis: { min: 0, max: 100 },
  overlap: 0,
  gapWidth: 60,
  showValues: true,
};

const charts: ChartPlan[] = [
  { ...chart, key: "bars" },
  { ...chart, key: "profile", kind: "radar", showValues: false, at: { ...chart.at, row: 40 } },
  {
    ...chart,
    key: "ranking",
    kind: "column",
    overlap: 100,
    axis: { min: 0, max: null },
    at: { ...chart.at, row: 60 },
  },
  {
    ...chart,
    key: "rounds",
    kind: "line",
    series: [...chart.series, { column: 3, color: "555555", line: "solid", marker: null }],
    axis: { min: null, max: null },
    showValues: false,
    at: { ...chart.at, row: 80 },
  },
];

const common = {
  columns: [],
  rows: [],
  frozen: { rows: 0, columns: 0 },
  rules: [],
  highlights: [],
  tables: [],
  charts: [],
  isProtected: true,
} as const;

function print(area: string): SheetPlan["print"] {
  return {
    area,
    titleRows: null,
    orientation: "portrait",
    footer: { left: "Møre & Romsdal 2019", center: "R&D, A&P &Plan", right: "Side &P av &N" },
    breaksBefore: [],
  };
}

const front: SheetPlan = {
  ...common,
  key: "front",
  name: "Oversikt",
  tabColor: "1F3864",
  blocks: [
    { row: 1, column: 1, cells: [[value("Kompassbok", "title")]] },
    { row: 3, column: 1, cells: awkwardTexts.map((text) => [value(text, "text"), input(text)]) },
    { row: 3, column: 3, cells: typedCells.map((cell) => [value(cell), input(cell, "level")]) },
    { row: 3, column: 5, cells: formulaResults.map(([text]) => [formula(text, "plain")]) },
    { row: 19, column: 1, cells: [[input(null), null, input(""), value("", "text")]] },
  ],
  columns: [
    { column: 1, width: 32 },
    { column: 2, width: 20.5 },
  ],
  rows: [{ row: 1, height: 30, grows: false }],
  charts,
  print: { ...print("A1:H100"), breaksBefore: [20, 60] },
};

const area: SheetPlan = {
  ...common,
  key: "area_one",
  name: '1 Lag\'s <&> "område"',
  tabColor: "C9822B",
  blocks: [
    {
      row: 5,
      column: 1,
      cells: [
        ["Id", "Level", "Direct", "Comment\n(free)", "Points", "Date"].map((text) =>
          value(text, "header"),
        ),
        ...questions.map((index) => [
          value(`1.1.${index + 1}`, "text"),
          input(index < 4 ? index + 1 : null, "level"),
          input(null, "level"),
          input(index === 0 ? "Lang\ntekst" : null),
          formula(`IF(B${index + 6}="",0,B${index + 6}*Kompass.Weight)`),
          input(index === 0 ? 43_831 : null, "date"),
        ]),
      ],
    },
  ],
  columns: [{ column: 4, width: 40 }],
  rows: [
    { row: 4, height: 20, grows: false },
    { row: 6, height: 27, grows: true },
    { row: 7, height: 14, grows: false },
  ],
  frozen: { rows: 5, columns: 1 },
  rules: [
    {
      range: "B6:B13",
      allow: { kind: "list", source: "Calculation!$A$1:$A$5" },
      error: { title: 'Ugyldig "nivå"', text: "Velg 0–4 & <ikke> noe annet" },
      prompt: { title: "Nivå", text: "0 = ikke på plass\n4 = fullt ut" },
    },
    {
      range: "C6:C13",
      allow: { kind: "decimal", min: "0", max: 'IF($B6<3,1,LEN("<&>"))' },
      error: { title: "Direkte", text: "0 til taket" },
      prompt: null,
    },
    {
      range: "D6:D13",
      allow: { kind: "textLength", max: 32_767 },
      error: { title: "Tekst", text: "For lang" },
      prompt: null,
    },
    {
      range: "F6:F13",
      allow: { kind: "date", min: "DATE(2000,1,1)", max: "DATE(2100,1,1)" },
      error: { title: "Dato", text: "En dato" },
      prompt: null,
    },
    {
      range: "H6",
      allow: { kind: "whole", min: "Calculation!$C$2", max: "100" },
      error: { title: "Tall", text: "Et helt tall" },
      prompt: null,
    },
    {
      range: "H7",
      allow: { kind: "list", source: "Kompass.Levels" },
      error: { title: "Nivå", text: "Velg" },
      prompt: null,
    },
  ],
  highlights: [
    { range: "A6:F13", formula: '$B6<>""', style: "fault" },
    { range: "E6:E13", formula: "E6>Calculation!$C$2", style: "done" },
  ],
  tables: [{ name: "Kompass_Questions", range: "A5:F13", style: "TableStyleLight1", filter: true }],
  print: {
    ...print("A1:F13"),
    titleRows: [5, 5],
    orientation: "landscape",
  },
};

/** Labels and three series: the second has a gap, the third a single value. */
const chartRows = questions.map((index) => [
  value(`Område ${index + 1}`),
  formula(`${index + 1}*10`),
  formula(index % 3 === 2 ? "NA()" : `${index}*8`),
  formula(index === 4 ? "50" : "NA()"),
]);

const calculation: SheetPlan = {
  ...common,
  key: "Calculation",
  name: "Beregning",
  tabColor: "808080",
  blocks: [
    { row: 1, column: 1, cells: [0, 1, 2, 3, 4].map((level) => [value(level)]) },
    { row: 1, column: 3, cells: [[value("Weight")], [value(10)]] },
    {
      row: 1,
      column: 5,
      cells: [
        ["Område", "Egen", "Alle", "Runde"].map((text) => value(text, "header")),
        ...chartRows,
      ],
    },
  ],
  tables: [{ name: "Kompass_Chart", range: "E1:H9", style: "TableStyleLight1", filter: false }],
  isProtected: false,
  print: print("A1:H9"),
};

export const samplePlan: WorkbookPlan = {
  layoutVersion: 1,
  language: "nb",
  properties: {
    title: "Møre & Romsdal 2019",
    subject: "Kommunekompasset",
    author: "Kompassbok",
    description: '"Fiktive" tall <her>',
  },
  styles,
  highlightStyles: {
    fault: { color: "8E1B10", fill: "FBD9D5", bold: true },
    done: { color: "0B5345", fill: null, bold: false },
  },
  sheets: [front, area, calculation],
  names: [
    { name: "Kompass.Weight", sheet: null, refersTo: "Calculation!$C$2" },
    { name: "Kompass.Levels", sheet: null, refersTo: "Calculation!$A$1:$A$5" },
    { name: "Kompass.Col.POINTS", sheet: "area_one", refersTo: "area_one!$E$5" },
  ],
};

function byAddress(entries: readonly (readonly [string, RawCell])[]): Record<string, RawCell> {
  return Object.fromEntries(entries);
}

export const sampleValues: CalculatedValues = {
  front: byAddress(formulaResults.map(([, result], index) => [`E${index + 3}`, result])),
  area_one: byAddress(
    questions.map((index) => [`E${index + 6}`, index < 4 ? (index + 1) * 10 : 0]),
  ),
  Calculation: byAddress(
    questions.flatMap((index) => [
      [`F${index + 2}`, (index + 1) * 10],
      [`G${index + 2}`, index % 3 === 2 ? { error: "#N/A" } : index * 8],
      [`H${index + 2}`, index === 4 ? 50 : { error: "#N/A" }],
    ]),
  ),
};
