import type { Alignment, DataValidation, Fill, init, Style } from "excelize-wasm";
import type {
  CellStyle,
  HighlightStyle,
  InputRule,
  SheetPlan,
  WorkbookPlan,
} from "../src/model/workbookPlan";
import { cellAddress } from "../src/workbook/a1";
import type { PlanContent } from "../src/xlsx/writer/planContent";

/** The library that our writer is compared with. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** A workbook in the library's memory. */
export type Book = InstanceType<Excelize["NewFile"]>;

/** Sets tab, view, panes, print set-up and protection with excelize. */
export function addFrame(book: Book, plan: SheetPlan): void {
  const { name, frozen, print } = plan;
  book.SetSheetProps(name, { TabColorRGB: plan.tabColor, FitToPage: true, DefaultRowHeight: 15 });
  book.SetSheetView(name, 0, { ShowGridLines: false, View: "normal", TopLeftCell: "A1" });
  if (frozen.rows > 0 || frozen.columns > 0) {
    book.SetPanes(name, {
      Freeze: true,
      XSplit: frozen.columns,
      YSplit: frozen.rows,
      TopLeftCell: cellAddress(frozen.rows + 1, frozen.columns + 1),
      ActivePane: frozen.rows > 0 ? "bottomLeft" : "topRight",
    });
  }
  const layout = { Size: 9, Orientation: print.orientation, FitToWidth: 1, FitToHeight: 0 };
  book.SetPageLayout(name, layout);
  book.SetPageMargins(name, { Left: 0.25, Right: 0.25, Top: 0.5, Bottom: 0.75 });
  const { left, center, right } = print.footer;
  book.SetHeaderFooter(name, { OddFooter: `&L${left}&C${center}&R${right}` });
  for (const row of print.breaksBefore) book.InsertPageBreak(name, cellAddress(row, 1));
  book.ProtectSheet(name, { EditObjects: true, AutoFilter: true, FormatRows: true });
}

export function addProperties(book: Book, { properties }: WorkbookPlan): void {
  const { title, subject, author, description } = properties;
  book.SetDocProps({
    Title: title,
    Subject: subject,
    Creator: author,
    Description: description,
  });
}

/** Adds data validation, and conditional formats with the named styles. */
export function addRules(
  book: Book,
  { name, rules, highlights }: SheetPlan,
  content: PlanContent,
  styles: ReadonlyMap<string, number>,
): void {
  for (const { range, allow, error, prompt } of rules) {
    const messages = {
      ErrorStyle: "stop",
      ErrorTitle: error.title,
      Error: error.text,
      ...(prompt ? { PromptTitle: prompt.title, Prompt: prompt.text } : {}),
    };
    const rule = { ...condition(allow, content), ...messages, Sqref: range, AllowBlank: true };
    book.AddDataValidation(name, rule);
  }
  for (const { range, formula, style } of highlights) {
    const format = { Type: "formula", Criteria: content.named(formula) };
    book.SetConditionalFormat(name, range, [{ ...format, Format: styles.get(style) ?? 0 }]);
  }
}

function condition(allow: InputRule["allow"], content: PlanContent): DataValidation {
  if (allow.kind === "list") return { Type: "list", Formula1: content.named(allow.source) };
  if (allow.kind === "textLength") {
    return { Type: "textLength", Operator: "lessThanOrEqual", Formula1: String(allow.max) };
  }
  const [Formula1, Formula2] = [content.named(allow.min), content.named(allow.max)];
  return { Type: allow.kind, Operator: "between", Formula1, Formula2 };
}

export function cellStyle(style: CellStyle): Style {
  const { horizontal, vertical, wrap, indent } = style;
  const general = horizontal === "general" ? {} : { Horizontal: horizontal };
  const alignment: Alignment = { Vertical: vertical, WrapText: wrap, Indent: indent, ...general };
  const sides = { none: [], bottom: ["bottom"], box: ["left", "right", "top", "bottom"] };
  return {
    Font: {
      Family: "Calibri",
      Size: style.fontSize,
      Bold: style.bold,
      Italic: style.italic,
      Color: style.color,
    },
    Alignment: alignment,
    Border: sides[style.border].map((side) => ({ Type: side, Style: 1, Color: style.color })),
    Protection: { Locked: style.locked, Hidden: false },
    CustomNumFmt: style.numberFormat,
    ...(style.fill === null ? {} : { Fill: solid(style.fill) }),
  };
}

export function highlightStyle({ color, fill, bold }: HighlightStyle): Style {
  return {
    Font: { Color: color, Bold: bold },
    ...(fill === null ? {} : { Fill: solid(fill) }),
  };
}

function solid(color: string): Fill {
  return { Type: "pattern", Pattern: 1, Color: [color] };
}
