import { joined, tag, type Xml } from "./xmlTag";

const contentTypes = "application/vnd.openxmlformats-";
const spreadsheet = `${contentTypes}officedocument.spreadsheetml.`;
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageFormat = "http://schemas.openxmlformats.org/package/2006";

interface Kind {
  /** The path of such parts; `#` is replaced by the part's number. */
  readonly path: string;
  readonly type: string;
  readonly relation: string;
}

const kinds = {
  workbook: {
    path: "xl/workbook.xml",
    type: `${spreadsheet}sheet.main+xml`,
    relation: `${officeRelations}/officeDocument`,
  },
  worksheet: {
    path: "xl/worksheets/sheet#.xml",
    type: `${spreadsheet}worksheet+xml`,
    relation: `${officeRelations}/worksheet`,
  },
  theme: {
    path: "xl/theme/theme#.xml",
    type: `${contentTypes}officedocument.theme+xml`,
    relation: `${officeRelations}/theme`,
  },
  styles: {
    path: "xl/styles.xml",
    type: `${spreadsheet}styles+xml`,
    relation: `${officeRelations}/styles`,
  },
  sharedStrings: {
    path: "xl/sharedStrings.xml",
    type: `${spreadsheet}sharedStrings+xml`,
    relation: `${officeRelations}/sharedStrings`,
  },
  table: {
    path: "xl/tables/table#.xml",
    type: `${spreadsheet}table+xml`,
    relation: `${officeRelations}/table`,
  },
  drawing: {
    path: "xl/drawings/drawing#.xml",
    type: `${contentTypes}officedocument.drawing+xml`,
    relation: `${officeRelations}/drawing`,
  },
  chart: {
    path: "xl/charts/chart#.xml",
    type: `${contentTypes}officedocument.drawingml.chart+xml`,
    relation: `${officeRelations}/chart`,
  },
  coreProperties: {
    path: "docProps/core.xml",
    type: `${contentTypes}package.core-properties+xml`,
    relation: `${packageFormat}/relationships/metadata/core-properties`,
  },
  appProperties: {
    path: "docProps/app.xml",
    type: `${contentTypes}officedocument.extended-properties+xml`,
    relation: `${officeRelations}/extended-properties`,
  },
} as const satisfies Record<string, Kind>;

export type PartKind = keyof typeof kinds;

/** The package itself, which links to the workbook and the properties. */
export const packageRoot = "";

/**
 * The parts of a file with their types and links: the subset of the Open Packaging Conventions
 * (ECMA-376 part 2) that a workbook needs.
 */
export class Parts {
  private readonly kindOf = new Map<string, PartKind>();
  private readonly xml = new Map<string, Xml>();
  private readonly relations = new Map<string, Xml[]>();

  /** Reserves the path of another part, to be written later. */
  open(kind: PartKind): string {
    const path = kinds[kind].path.replace("#", String(this.count(kind) + 1));
    this.kindOf.set(path, kind);
    return path;
  }

  count(kind: PartKind): number {
    return [...this.kindOf.values()].filter((known) => known === kind).length;
  }

  /** Writes a part. XML in UTF-8 needs no declaration, so the root element is enough. */
  write(path: string, root: Xml): void {
    this.xml.set(path, root);
  }

  /** Writes a part and links it from `from`; returns the relation id. */
  add(from: string, kind: PartKind, root: Xml): string {
    const path = this.open(kind);
    this.write(path, root);
    return this.link(from, path);
  }

  /** Links one part to another; returns the relation id. */
  link(from: string, to: string): string {
    const relations = this.relations.get(from) ?? [];
    const id = `rId${relations.length + 1}`;
    const type = kinds[this.kind(to)].relation;
    const element = tag("Relationship", { Id: id, Type: type, Target: pathFrom(from, to) });
    this.relations.set(from, [...relations, element]);
    return id;
  }

  /** All parts as XML by path, starting with the content types and relations. */
  all(): ReadonlyMap<string, Xml> {
    const relations = [...this.relations].map(([path, elements]) => {
      const root = tag(
        "Relationships",
        { xmlns: `${packageFormat}/relationships` },
        joined(elements),
      );
      return [relationsPath(path), root] as const;
    });
    return new Map([["[Content_Types].xml", this.types()], ...relations, ...this.xml]);
  }

  private types(): Xml {
    const defaults = [
      tag("Default", {
        Extension: "rels",
        ContentType: `${contentTypes}package.relationships+xml`,
      }),
      tag("Default", { Extension: "xml", ContentType: "application/xml" }),
    ];
    const overrides = [...this.xml.keys()].map((path) =>
      tag("Override", { PartName: `/${path}`, ContentType: kinds[this.kind(path)].type }),
    );
    const namespace = `${packageFormat}/content-types`;
    return tag("Types", { xmlns: namespace }, joined(defaults), joined(overrides));
  }

  private kind(path: string): PartKind {
    const kind = this.kindOf.get(path);
    if (!kind) throw new Error(`no part ${path}`);
    return kind;
  }
}

/** "xl/charts/chart1.xml" → "xl/charts/_rels/chart1.xml.rels". */
function relationsPath(path: string): string {
  const name = path.lastIndexOf("/") + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

/** Makes a relative path ("../charts/chart1.xml"): some readers do not support absolute ones. */
function pathFrom(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  const shared = folders.findIndex((folder, at) => folder !== steps[at]);
  const common = shared < 0 ? folders.length : shared;
  return "../".repeat(folders.length - common) + steps.slice(common).join("/");
}
