import { palette } from "../../plan/styles";
import { joined, tag, val, type Xml } from "./xmlTag";

/** What Excel and others draw texts in that name no font: those of charts, and of the menus. */
export const themeFont = "Calibri";

/** Colours of the menus, in their order. */
const accents = [
  palette.own,
  palette.group,
  palette.previous,
  palette.others,
  palette.othersLine,
  palette.quiet,
] as const;

/**
 * The workbook's theme (ECMA-376 part 1, 20.1.6.9). Without one each program takes its own: Excel's
 * has had three different fonts so far. What the schema asks for three times is the same each time.
 */
export function themeXml(): Xml {
  const name = "Kompassbok";
  return tag(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name },
    tag(
      "a:themeElements",
      {},
      tag("a:clrScheme", { name }, joined(colors())),
      tag("a:fontScheme", { name }, font("a:majorFont"), font("a:minorFont")),
      tag(
        "a:fmtScheme",
        { name },
        tag("a:fillStyleLst", {}, joined(threeTimes(fill))),
        tag("a:lnStyleLst", {}, joined(threeTimes(tag("a:ln", { w: 9525 }, fill)))),
        tag(
          "a:effectStyleLst",
          {},
          joined(threeTimes(tag("a:effectStyle", {}, tag("a:effectLst")))),
        ),
        tag("a:bgFillStyleLst", {}, joined(threeTimes(fill))),
      ),
    ),
  );
}

function colors(): Xml[] {
  const color = (name: string, rgb: string): Xml => tag(`a:${name}`, {}, val("a:srgbClr", rgb));
  return [
    color("dk1", palette.ink),
    color("lt1", palette.white),
    color("dk2", palette.navy),
    color("lt2", palette.result),
    ...accents.map((rgb, index) => color(`accent${index + 1}`, rgb)),
    color("hlink", palette.navy),
    color("folHlink", palette.quiet),
  ];
}

function font(element: string): Xml {
  const face = (script: string, typeface: string): Xml => tag(script, { typeface });
  return tag(element, {}, face("a:latin", themeFont), face("a:ea", ""), face("a:cs", ""));
}

/** In the colour that is asked for. */
const fill = tag("a:solidFill", {}, val("a:schemeClr", "phClr"));

function threeTimes(element: Xml): Xml[] {
  return [element, element, element];
}
