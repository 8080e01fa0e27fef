import type { ReadOptions } from "../../app/ports";
import type { RawName, RawSheet, RawWorkbook } from "../../model/rawWorkbook";
import { damaged } from "./fileFault";
import { readDateStyles } from "./dateStyles";
import { readSharedTexts } from "./sharedTexts";
import { readSheetCells, type CellContext } from "./sheetCells";
import { readChartNames } from "./chartNames";
import { isTrue } from "./isTrue";
import { readSheetGuards } from "./sheetGuards";
import { checkCount } from "./tally";
import type { Relation, XlsxPackage } from "./xlsxPackage";
import type { XmlReader } from "./xmlReader";

/** A sheet's entry in xl/workbook.xml. */
interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

interface NameEntry {
  readonly name: string;
  /** 0-based sheet index; null for the workbook. */
  readonly sheet: number | null;
  readonly refersTo: string;
}

export function readWorkbook(file: XlsxPackage, options: ReadOptions = {}): RawWorkbook {
  const path = file.workbookPath();
  const { sheets, names: entries, has1904 } = readEntries(file.part(path));
  const names = entries.map((name) => rawName(name, sheets));
  const leftOut = options.withoutSheets?.(names);
  const relations = file.relations(path);
  const targets = firstById(relations);
  const partOf = (wanted: string): XmlReader | null => {
    const found = relations.find(({ type }) => type === wanted);
    return found && file.has(found.path) ? file.part(found.path) : null;
  };
  const [textsPart, stylesPart] = [partOf("sharedStrings"), partOf("styles")];
  const context: CellContext = {
    texts: textsPart ? readSharedTexts(textsPart) : [],
    dateStyles: stylesPart ? readDateStyles(stylesPart) : new Set(),
    has1904,
    tally: file.tally,
  };
  const read: RawSheet[] = [];
  for (const { name, hidden, relation } of sheets) {
    const target = targets.get(relation);
    // Only Excel 5 macro modules have no part.
    if (!target && relation !== "") throw damaged(`sheet without its part ${relation}`);
    const sheet = { name, hidden };
    if (target?.type !== "worksheet") {
      read.push({ ...sheet, withoutGrid: true, cells: new Map() });
    } else if (leftOut?.has(name)) {
      file.check(target.path);
      read.push({ ...sheet, cells: new Map() });
    } else if (options.withoutFormulas) {
      const cells = readSheetCells(file.part(target.path), context, false);
      read.push({ ...sheet, cells });
    } else {
      read.push({ ...sheet, ...readSheet(file, target.path, context) });
    }
  }
  return { sheets: read, names };
}

interface Entries {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** True if dates count from 1904, as in old Excel for Mac. */
  readonly has1904: boolean;
}

function firstById(relations: readonly Relation[]): ReadonlyMap<string, Relation> {
  const first = new Map<string, Relation>();
  for (const relation of relations) {
    if (!first.has(relation.id)) first.set(relation.id, relation);
  }
  return first;
}

function readEntries(xml: XmlReader): Entries {
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let has1904 = false;
  while (xml.next()) {
    if (!xml.isStart) continue;
    if (xml.name === "workbookPr") has1904 = isTrue(xml.attribute("date1904"));
    if (xml.name === "sheet") sheets.push(sheetEntry(xml));
    if (xml.name === "definedName") names.push(nameEntry(xml));
    checkCount("sheets", sheets.length);
    checkCount("names", names.length);
  }
  return { sheets, names, has1904 };
}

function sheetEntry(xml: XmlReader): SheetEntry {
  const state = xml.attribute("state") ?? "visible";
  return {
    name: xml.attribute("name") ?? "",
    hidden: state !== "visible",
    relation: xml.attribute("id") ?? "",
  };
}

function nameEntry(xml: XmlReader): NameEntry {
  const sheet = xml.attribute("localSheetId");
  return {
    name: xml.attribute("name") ?? "",
    sheet: sheet === null ? null : Number(sheet),
    refersTo: xml.text(),
  };
}

function rawName({ name, sheet, refersTo }: NameEntry, sheets: readonly SheetEntry[]): RawName {
  if (sheet === null) return { name, sheet, refersTo };
  const owner = sheets[sheet];
  if (!owner) throw damaged(`name ${name} of sheet ${sheet}`);
  return { name, sheet: owner.name, refersTo };
}

function readSheet(
  file: XlsxPackage,
  path: string,
  context: CellContext,
): Omit<RawSheet, "name" | "hidden"> {
  const xml = file.part(path);
  const cells = readSheetCells(xml, context);
  return { cells, ...readSheetGuards(xml, file.tally), charts: readChartNames(file, path) };
}
