import { encodeXString, escapeXml, needsPreserving } from "../xmlText";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The workbook's texts, each stored once; cells refer to them by index. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private references = 0;

  /** The index of a text, which is taken up when it is new. */
  indexOf(text: string): number {
    this.references += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  /** The part xl/sharedStrings.xml. */
  toXml(): string {
    const items = [...this.indexes.keys()].map(textItem).join("");
    const counts = `count="${this.references}" uniqueCount="${this.indexes.size}"`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${namespace}" ${counts}>${items}</sst>`;
  }
}

function textItem(text: string): string {
  const space = needsPreserving(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${escapeXml(encodeXString(text))}</t></si>`;
}
