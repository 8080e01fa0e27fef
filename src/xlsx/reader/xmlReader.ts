import { countCodes, decodeEntities } from "../xmlText";
import { damaged } from "./fileFault";
import { checkCount, type Tally } from "./tally";

const space = 32;
const quote = 34;
const apostrophe = 39;
const greater = 62;

/** Markup that is not a tag although it starts with "<". */
interface Skipped {
  readonly opener: string;
  readonly terminator: string;
}

const instruction: Skipped = { opener: "<?", terminator: "?>" };
const comment: Skipped = { opener: "<!--", terminator: "-->" };
const cdata: Skipped = { opener: "<![CDATA[", terminator: "]]>" };

/** A pull parser: moves through XML from tag to tag. Names are local: `x:row` is "row". */
export class XmlReader {
  /** Name of the current tag. */
  name = "";
  isStart = false;

  private position = 0;
  private attributes = "";
  /** Open elements, with their prefixes. */
  private readonly open: string[] = [];
  /** `<c/>` is reported as a start and an end. */
  private endIsDue = false;

  /** All parts of a file share a tally. */
  constructor(
    private readonly xml: string,
    private readonly tally: Tally,
  ) {}

  /**
   * Moves to the next tag; false at the end of the part.
   * @throws FileFault if the XML is invalid
   */
  next(): boolean {
    if (this.endIsDue) return this.close(this.open.at(-1) ?? "");
    const start = this.skipToTag();
    if (start < 0) return this.finish();
    const end = this.tagEnd(start + 1);
    this.position = end + 1;
    if (this.xml[start + 1] === "/") return this.close(this.xml.slice(start + 2, end).trimEnd());
    return this.begin(start + 1, end);
  }

  /** Whether the current tag ends the named element. */
  isEndOf(name: string): boolean {
    return !this.isStart && this.name === name;
  }

  /** An attribute of the current tag, by local name: "id" finds `r:id`. */
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
        return this.decoded(attributes.slice(opening + 1, closing));
      }
      from = closing + 1;
    }
  }

  /** The text from a start tag to the next tag of any kind. */
  text(): string {
    if (this.endIsDue) return "";
    const start = this.position;
    const tag = this.skipToTag();
    if (tag < 0) throw damaged("open elements at the end");
    this.position = tag;
    return this.plainText(start, tag);
  }

  /** Character data without comments and processing instructions, with CDATA unwrapped. */
  private plainText(start: number, end: number): string {
    let text = "";
    let from = start;
    for (;;) {
      const at = this.xml.indexOf("<", from);
      const stop = at < 0 ? end : Math.min(at, end);
      text += this.decoded(this.xml.slice(from, stop));
      const skipped = stop < end ? this.skippedAt(stop) : null;
      if (skipped === null) return text;
      from = this.endOf(stop, skipped);
      if (skipped === cdata)
        text += this.xml.slice(stop + cdata.opener.length, from - cdata.terminator.length);
      checkCount("textCharacters", text.length);
    }
  }

  private decoded(text: string): string {
    checkCount("textCharacters", text.length);
    this.tally.add("codes", countCodes(text));
    const plain = decodeEntities(text);
    if (plain === null) throw damaged("entity that is not XML's own");
    return plain;
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
    this.tally.add("elements");
    checkCount("levels", this.open.length);
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

  /** The position of the next tag, skipping comments, CDATA and instructions; or −1. */
  private skipToTag(): number {
    let from = this.position;
    for (;;) {
      const start = this.xml.indexOf("<", from);
      if (start < 0) return -1;
      const skipped = this.skippedAt(start);
      if (skipped === null) return start;
      from = this.endOf(start, skipped);
    }
  }

  /** The kind of non-tag markup at this position, or null. Refuses DOCTYPE declarations. */
  private skippedAt(start: number): Skipped | null {
    const next = this.xml[start + 1];
    if (next !== "?" && next !== "!") return null;
    const skipped = [instruction, comment, cdata].find(({ opener }) =>
      this.xml.startsWith(opener, start),
    );
    if (!skipped) throw damaged("document type declaration");
    return skipped;
  }

  private endOf(start: number, { opener, terminator }: Skipped): number {
    const end = this.xml.indexOf(terminator, start + opener.length);
    if (end < 0) throw damaged(`no ${terminator}`);
    return end + terminator.length;
  }

  /** The end of the tag; a ">" inside quotation marks belongs to a value. */
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
