import {
  isTooLarge,
  maxFileMegabytes,
  oleStart,
  startsWith,
  zipStart,
} from "../../model/fileStart";
import { damaged, fileFault, maxPartMegabytes, maxUnpackedMegabytes } from "./fileFault";
import { Tally } from "./tally";
import { unpackEntry } from "./unpackEntry";
import { XmlReader } from "./xmlReader";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** A link from one part to another. `type` is its last word: "worksheet", "sharedStrings". */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The target's path in the file, such as "xl/worksheets/sheet1.xml". */
  readonly path: string;
}

/** The parts of an .xlsx file and their relations (ECMA-376 part 2). */
export class XlsxPackage {
  /** Counts for all parts together. */
  readonly tally = new Tally();

  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private unpackedBytes = 0;

  constructor(private readonly bytes: Uint8Array) {
    if (isTooLarge(bytes)) {
      throw fileFault("fileTooLarge", { max: maxFileMegabytes });
    }
    if (startsWith(bytes, oleStart)) throw fileFault("fileEncrypted");
    if (!startsWith(bytes, zipStart)) throw fileFault("fileNotXlsx");
    this.entries = readZipDirectory(bytes);
    if (!this.entries.has("[content_types].xml")) throw fileFault("fileNotXlsx");
  }

  /** Path of the workbook part. */
  workbookPath(): string {
    const relation = this.relations("").find(({ type }) => type === "officeDocument");
    const path = relation?.path ?? "xl/workbook.xml";
    if (!this.has(path) || path.endsWith(".bin")) throw fileFault("fileNotXlsx");
    return path;
  }

  has(path: string): boolean {
    return this.entry(path) !== undefined;
  }

  /**
   * Opens a part's XML.
   * @throws FileFault if the part is missing or damaged
   */
  part(path: string): XmlReader {
    return new XmlReader(decodedXml(this.unpacked(path)), this.tally);
  }

  /**
   * Checks that a part is present and intact.
   * @throws FileFault if it is not
   */
  check(path: string): void {
    this.unpacked(path);
  }

  private unpacked(path: string): Uint8Array {
    const entry = this.entry(path);
    if (!entry) throw damaged(`no part ${path}`);
    this.unpackedBytes += entry.size;
    checkMegabytes(entry.size, maxPartMegabytes);
    checkMegabytes(this.unpackedBytes, maxUnpackedMegabytes);
    return unpackEntry(this.bytes, entry);
  }

  /**
   * A link's target is a URI, and programs differ in whether they name the entry "a%20b" or "a b".
   */
  private entry(path: string): ZipEntry | undefined {
    const named = (name: string) => this.entries.get(name.toLowerCase());
    return named(path) ?? named(converted(decodeURI, path)) ?? named(converted(encodeURI, path));
  }

  /** The targets of a part within the file; "" stands for the package itself. */
  relations(path: string): Relation[] {
    const slash = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, slash);
    const relationsPath = `${folder}_rels/${path.slice(slash)}.rels`;
    if (!this.has(relationsPath)) return [];
    const xml = this.part(relationsPath);
    const relations: Relation[] = [];
    while (xml.next()) {
      if (!xml.isStart || xml.name !== "Relationship") continue;
      this.tally.add("links");
      if (xml.attribute("TargetMode") === "External") continue;
      const target = xml.attribute("Target") ?? "";
      const type = xml.attribute("Type") ?? "";
      relations.push({
        id: xml.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        path: resolved(folder, target),
      });
    }
    return relations;
  }
}

/** A part that is read twice counts twice. */
function checkMegabytes(bytes: number, max: number): void {
  if (bytes > max * 1024 ** 2) throw fileFault("fileTooLargeUnpacked", { max });
}

/** Resolves a target relative to the root ("/xl/…") or to the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Returns the path unchanged if it cannot be converted, as with a literal percent sign. */
function converted(convert: (uri: string) => string, path: string): string {
  try {
    return convert(path);
  } catch {
    return path;
  }
}

/** XML is UTF-8 unless it starts with a UTF-16 byte order mark (XML 1.0, appendix F). */
function decodedXml(bytes: Uint8Array): string {
  const isLittle = startsWith(bytes, [0xff, 0xfe]);
  const isBig = startsWith(bytes, [0xfe, 0xff]);
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`text that is not ${encoding}`);
  }
}
