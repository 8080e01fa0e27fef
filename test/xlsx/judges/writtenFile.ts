import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parseRange, type CellRange } from "../../../src/workbook/a1";
import { decodeXString } from "../../../src/xlsx/xmlText";
import { childOf, childrenOf, parseXml, within, type Element } from "./element";

export interface WrittenSheet {
  /** As people see it. */
  readonly name: string;
  readonly path: string;
  readonly root: Element;
  readonly cells: readonly WrittenCell[];
  readonly tables: readonly WrittenPart[];
  readonly drawing: WrittenPart | null;
}

export interface WrittenCell {
  readonly address: string;
  readonly element: Element;
}

export interface WrittenPart {
  readonly path: string;
  readonly root: Element;
}

/** A file as its parts say it is; what is not well-formed or leads nowhere throws. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Element>;
  readonly workbook: Element;
  readonly styles: Element;
  /** Shared texts, as people see them. */
  readonly texts: readonly string[];
  readonly strings: Element;
  readonly sheets: readonly WrittenSheet[];
  readonly charts: readonly WrittenPart[];
  /** Targets by the id of their relation. */
  readonly relations: (path: string) => ReadonlyMap<string, string>;
}

export function writtenFile(bytes: Uint8Array): WrittenFile {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => {
      try {
        return [path, parseXml(strFromU8(part))] as const;
      } catch (fault) {
        throw new Error(`${path} is not well-formed: ${String(fault)}`, { cause: fault });
      }
    }),
  );
  const part = (path: string): Element => {
    const root = parts.get(path);
    if (!root) throw new Error(`no part ${path}`);
    return root;
  };
  const relations = (path: string): ReadonlyMap<string, string> => {
    const list = parts.get(relationsPath(path));
    return new Map(
      childrenOf(list, "Relationship").map(({ attributes: { Id = "", Target = "" } }) => [
        Id,
        posix.join(posix.dirname(path), Target),
      ]),
    );
  };
  const workbook = part("xl/workbook.xml");
  const strings = part("xl/sharedStrings.xml");
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet").map(
    ({ attributes }): WrittenSheet => {
      const path = relations("xl/workbook.xml").get(attributes["r:id"] ?? "") ?? "";
      const root = part(path);
      const linked = (element: Element | undefined): WrittenPart[] => {
        const target = relations(path).get(element?.attributes["r:id"] ?? "");
        return target === undefined ? [] : [{ path: target, root: part(target) }];
      };
      return {
        name: decodeXString(attributes.name ?? ""),
        path,
        root,
        cells: within(childOf(root, "sheetData"), "c").map((element) => ({
          address: element.attributes.r ?? "",
          element,
        })),
        tables: within(root, "tablePart").flatMap(linked),
        drawing: linked(childOf(root, "drawing"))[0] ?? null,
      };
    },
  );
  return {
    bytes,
    parts,
    workbook,
    styles: part("xl/styles.xml"),
    strings,
    texts: childrenOf(strings, "si").map((item) => decodeXString(childOf(item, "t")?.text ?? "")),
    sheets,
    charts: [...parts]
      .filter(([path]) => path.startsWith("xl/charts/") && path.endsWith(".xml"))
      .map(([path, root]) => ({ path, root })),
    relations,
  };
}

function relationsPath(path: string): string {
  return posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`);
}

/** What a cell shows: its text, its number or what else its `<v>` says. */
export function shownIn({ texts }: WrittenFile, { element }: WrittenCell): string {
  const content = childOf(element, "v")?.text ?? "";
  if (element.attributes.t === "s") return texts[Number(content)] ?? "";
  return element.attributes.t === "str" ? decodeXString(content) : content;
}

/** A range that has to be one. */
export function rangeOf(text: string | undefined): CellRange {
  const range = parseRange(text ?? "");
  if (!range) throw new Error(`no range: ${text}`);
  return range;
}

export function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}

/** What occurs more than once. */
export function doubled(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
}
