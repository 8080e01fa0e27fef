import { escapeAttribute, escapeXml, encodeXString, needsPreserving } from "../xmlText";

export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const relationNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

declare const brand: unique symbol;

/**
 * Finished markup. Only this file creates it, and `tag` accepts nothing else as content, so no text
 * gets into a part unescaped.
 */
export type Xml = string & { readonly [brand]: never };

/** Text of the schema type string, which has no escapes for what XML cannot hold. */
export interface PlainText {
  readonly plain: string;
}

type Value = string | number | PlainText;
type Attributes = Readonly<Record<string, Value>>;

export const nothing = "" as Xml;

/** An element. Attribute texts are encoded as ST_Xstring unless they are `PlainText`. */
export function tag(name: string, attributes: Attributes = {}, ...children: Xml[]): Xml {
  let pairs = "";
  for (const key in attributes) pairs += ` ${key}="${attributeText(attributes[key] ?? "")}"`;
  const content = children.join("");
  const xml = content === "" ? `<${name}${pairs}/>` : `<${name}${pairs}>${content}</${name}>`;
  return xml as Xml;
}

function attributeText(value: Value): string {
  if (typeof value === "number") return String(value);
  return escapeAttribute(typeof value === "string" ? encodeXString(value) : value.plain);
}

/** `<name val="value"/>`, the most common element in charts. */
export function val(name: string, value: string | number): Xml {
  return tag(name, { val: value });
}

/** An element with text content; preserves leading and trailing spaces and line feeds. */
export function textTag(name: string, content: string | PlainText): Xml {
  const isKept = typeof content === "string" && needsPreserving(content);
  return tag(name, isKept ? { "xml:space": "preserve" } : {}, text(content));
}

export function text(content: string | PlainText): Xml {
  return escapeXml(typeof content === "string" ? encodeXString(content) : content.plain) as Xml;
}

export function joined(pieces: readonly Xml[]): Xml {
  return pieces.join("") as Xml;
}

/** An opaque colour as ARGB; spreadsheets put the alpha value first. */
export function opaque(color: string): string {
  // eslint-disable-next-line no-restricted-syntax -- an opaque colour, no address
  return `FF${color}`;
}
