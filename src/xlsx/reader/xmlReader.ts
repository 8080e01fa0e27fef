import { decodeEntities } from "../xmlText";
import { damaged } from "./fileFault";

const space = 32;
const quote = 34;
const apostrophe = 39;
const greater = 62;

/** Goes through a part's XML from tag to tag. Names are local: `x:row` is "row". */
export class XmlReader {
  /** Of the tag at which the reader stands. */
  name = "";
  isStart = false;

  private position = 0;
  private attributes = "";
  /** Elements that are open, with their prefixes. */
  private readonly open: string[] = [];
  /** `<c/>` is read as a start and an end. */
  private endIsDue = false;

  constructor(private readonly xml: string) {}

  /** Moves to the next tag; false at the end of the part. */
  next(): boolean {
    if (this.endIsDue) return this.close(this.open.at(-1) ?? "");
    const start = this.skipToTag();
    if (start < 0) return this.finish();
    const end = this.tagEnd(start + 1);
    this.position = end + 1;
    if (this.xml[start + 1] === "/") return this.close(this.xml.slice(start + 2, end).trimEnd());
    return this.begin(start + 1, end);
  }

  /** Whether the reader has come to the end of such an element. */
  isEndOf(name: string): boolean {
    return !this.isStart && this.name === name;
  }

  /** An attribute of the tag, by its local name: "id" finds `r:id`. */
  attribute(name: string): string | null {
    const { attributes } = this;
    if (!attributes.includes(name)) return null;
    let from = 0;
    for (;;) {
      const equals = attributes.indexOf("=", from);
      if (equals < 0) return null;
      const opening = this.quoteAfter(equals);
      const closing = attributes.indexOf(attributes.charAt(opening), opening + 1);
      if (closing < 0) throw damaged("attribute without an end");
      if (localName(attributes.slice(from, equals).trim()) === name) {
        return decoded(attributes.slice(opening + 1, closing));
      }
      from = closing + 1;
    }
  }

  /** The characters from a start tag to the next tag of any kind. */
  text(): string {
    if (this.endIsDue) return "";
    const start = this.position;
    const tag = this.skipToTag();
    if (tag < 0) throw damaged("open elements at the end");
    this.position = tag;
    return plainText(this.xml.slice(start, tag));
  }

  private quoteAfter(equals: number): number {
    let index = equals + 1;
    while (this.attributes.charCodeAt(index) <= space) index += 1;
    const code = this.attributes.charCodeAt(index);
    if (code !== quote && code !== apostrophe) throw damaged("attribute without quotation marks");
    return index;
  }

  private begin(start: number, end: number): boolean {
    this.endIsDue = this.xml[end - 1] === "/";
    const tag = this.xml.slice(start, this.endIsDue ? end - 1 : end);
    const blank = tag.search(/\s/);
    const full = blank < 0 ? tag : tag.slice(0, blank);
    this.attributes = blank < 0 ? "" : tag.slice(blank);
    this.open.push(full);
    this.name = localName(full);
    this.isStart = true;
    return true;
  }

  private close(full: string): boolean {
    if (this.open.pop() !== full) throw damaged(`end of ${full} without its start`);
    this.endIsDue = false;
    this.name = localName(full);
    this.isStart = false;
    return true;
  }

  private finish(): boolean {
    if (this.open.length > 0) throw damaged("open elements at the end");
    return false;
  }

  /** Where the next tag of an element begins, past comments, CDATA and instructions; or −1. */
  private skipToTag(): number {
    let from = this.position;
    for (;;) {
      const start = this.xml.indexOf("<", from);
      if (start < 0) return -1;
      const terminator = this.terminatorAt(start);
      if (terminator === null) return start;
      const end = this.xml.indexOf(terminator, start);
      if (end < 0) throw damaged(`no ${terminator}`);
      from = end + terminator.length;
    }
  }

  /** How what begins here ends, when it is no tag. Declarations of types and entities are refused. */
  private terminatorAt(start: number): string | null {
    if (this.xml[start + 1] === "?") return "?>";
    if (this.xml[start + 1] !== "!") return null;
    if (this.xml.startsWith("<!--", start)) return "-->";
    if (this.xml.startsWith("<![CDATA[", start)) return "]]>";
    throw damaged("document type declaration");
  }

  /** Where the tag ends; a ">" within quotation marks is part of a value. */
  private tagEnd(from: number): number {
    for (let index = from; index < this.xml.length; index += 1) {
      const code = this.xml.charCodeAt(index);
      if (code === greater) return index;
      if (code === quote || code === apostrophe) {
        index = this.xml.indexOf(this.xml.charAt(index), index + 1);
        if (index < 0) break;
      }
    }
    throw damaged("tag without an end");
  }
}

function localName(full: string): string {
  return full.slice(full.indexOf(":") + 1);
}

/** Character data as it was meant: without comments, with CDATA as it stands. */
function plainText(xml: string): string {
  if (!xml.includes("<")) return decoded(xml);
  return xml
    .split(/(<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>)/s)
    .map((piece, index) => {
      if (index % 2 === 0) return decoded(piece);
      return piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : "";
    })
    .join("");
}

function decoded(text: string): string {
  const plain = decodeEntities(text);
  if (plain === null) throw damaged("entity that is not XML's own");
  return plain;
}
