/** A cell's format. Sizes in points, colours "#RRGGBB". */
export interface CellFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
  /** "" for none. */
  readonly fill: string;
  readonly borders: Borders;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type Borders = Readonly<Partial<Record<BorderSide, Border>>>;

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof borderSides)[number];

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

/** Excel's style "Normal". */
export const normalFormat: CellFormat = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
  fill: "",
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
  formulaHidden: false,
};

export const normalStyle = "Normal";
