import { escapeAttribute } from "../xmlText";

export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const relationNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Attributes = Readonly<Record<string, string | number>>;

/** An element; its children are XML already, its attributes plain text. */
export function tag(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${pairs}/>` : `<${name}${pairs}>${content}</${name}>`;
}

/** `<name val="value"/>`, which most of a chart's XML consists of. */
export function val(name: string, value: string | number): string {
  return tag(name, { val: value });
}

/** A colour, RRGGBB, with the opacity that spreadsheets put before it. */
export function opaque(color: string): string {
  // eslint-disable-next-line no-restricted-syntax -- an opaque colour, no address
  return `FF${color}`;
}
