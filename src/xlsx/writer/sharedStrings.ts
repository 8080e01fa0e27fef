import { joined, spreadsheetNamespace, tag, textTag, type Xml } from "./xmlTag";

/** The workbook's texts, each stored once; cells refer to them by index. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private references = 0;

  /** The index of a text, which is added if it is new. */
  indexOf(text: string): number {
    this.references += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  /** Renders xl/sharedStrings.xml. */
  toXml(): Xml {
    const items = [...this.indexes.keys()].map((item) => tag("si", {}, textTag("t", item)));
    const counts = { count: this.references, uniqueCount: this.indexes.size };
    return tag("sst", { xmlns: spreadsheetNamespace, ...counts }, joined(items));
  }
}
