import { defaultFont } from "./styles";

/** excelize writes booleans as words, of which Gnumeric warns. */
export function numericBooleans(xml: string): string {
  return xml.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"');
}

/** excelize lists the parts in no certain order. */
export function contentTypes(xml: string): string {
  const entry = /<(Default|Override)\b[^>]*>(<\/\1>)?/g;
  const entries = xml.match(entry) ?? [];
  const sorted = [...entries].sort().join("");
  return xml.replace(entry, "").replace("</Types>", `${sorted}</Types>`);
}

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part of styles: without the sixty namespaces that nothing in it uses, and its fonts in order. */
export function soundStyles(xml: string): string {
  const root = `<styleSheet xmlns="${mainNamespace}">`;
  return schemaOrderedFonts(xml.replace(/<styleSheet\b[^>]*>/, root));
}

/** The order of a font's elements (ECMA-376 part 1, 18.8.22), as far as we use them. */
const fontOrder = ["b", "i", "sz", "color", "name", "family"];

/** excelize writes a font's elements in an order of its own, and knows no default size. */
function schemaOrderedFonts(stylesXml: string): string {
  return stylesXml
    .replace(/<font>(.*?)<\/font>/g, (_, children: string) => `<font>${inOrder(children)}</font>`)
    .replace('<sz val="11">', `<sz val="${defaultFont.size}">`);
}

function inOrder(children: string): string {
  const elements = [...children.matchAll(/<(\w+)[^>]*><\/\1>/g)].map(([element, name]) => ({
    element,
    rank: fontOrder.indexOf(name ?? ""),
  }));
  return elements
    .sort((a, b) => a.rank - b.rank)
    .map(({ element }) => element)
    .join("");
}
