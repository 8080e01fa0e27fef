import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import ts from "typescript";
import { moduleOf, nodesOf, root, sources, sourcesIn, type Source } from "./model/sourceFiles";

interface Room {
  /** Rooms that it may import. */
  readonly rooms: readonly string[];
  /** Packages that it may import; "node:" stands for all of Node's own. */
  readonly packages: readonly string[];
  /** Compiles with neither DOM nor Office nor Node types, and knows no clock and no chance. */
  readonly isPure?: true;
  /** Types of a host that it compiles with, and those of browsers. */
  readonly types?: readonly string[];
}

/** src/README.md, from top to bottom, so that there can be no cycle. */
const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [], isPure: true },
  catalogue: { rooms: ["model"], packages: [], isPure: true },
  i18n: { rooms: ["model"], packages: [], isPure: true },
  engine: { rooms: ["model"], packages: [], isPure: true },
  comparison: { rooms: ["model"], packages: [], isPure: true },
  agreement: { rooms: ["model", "engine"], packages: [], isPure: true },
  workbook: { rooms: ["model", "catalogue", "i18n", "agreement"], packages: [], isPure: true },
  reconcile: {
    rooms: ["model", "workbook", "engine", "comparison"],
    packages: [],
    isPure: true,
  },
  ironcalc: { rooms: ["model"], packages: ["@ironcalc/wasm"] },
  files: { rooms: ["model", "catalogue"], packages: ["valibot", "papaparse"] },
  app: {
    rooms: [
      "model",
      "catalogue",
      "i18n",
      "engine",
      "comparison",
      "agreement",
      "workbook",
      "reconcile",
      "ironcalc",
      "files",
    ],
    packages: [],
  },
  xlsx: { rooms: ["model", "workbook", "app"], packages: ["fflate"] },
  office: { rooms: ["model", "workbook", "app"], packages: [], types: ["office-js"] },
  // The messages of errors too: people read them.
  customFunctions: { rooms: ["model", "catalogue", "i18n", "engine", "comparison"], packages: [] },
  taskpane: {
    rooms: ["model", "i18n", "app", "office", "customFunctions", "xlsx"],
    packages: [
      "react",
      "react-dom",
      "react-dom/client",
      "@fluentui/react-components",
      "@fluentui/react-tabster",
    ],
    types: ["office-js"],
  },
  cli: { rooms: ["model", "app", "i18n", "xlsx", "files"], packages: ["commander", "node:"] },
  // A package of its own. Node's own only where the client library is loaded from a file.
  standin: {
    rooms: [],
    packages: ["@ironcalc/wasm", "node:"],
    types: ["node", "office-js"],
  },
  // Addresses, the dialect and heights of rows from the workbook; IronCalc, to start it.
  tryit: {
    rooms: ["model", "i18n", "workbook", "xlsx", "standin"],
    packages: ["react", "react-dom/client", "@fluentui/react-components", "@ironcalc/wasm"],
  },
};

/** Of a room that may be imported, the modules that may. */
const doors: Readonly<Record<string, readonly string[]>> = {
  // The dialect too: formulas get the names of sheets, and shared ones are spelled out.
  "xlsx > workbook": ["workbook/a1", "workbook/dialect"],
  "xlsx > app": ["app/ports"],
  "office > workbook": ["workbook/a1", "workbook/dialect"],
  "office > app": ["app/ports"],
  "tryit > workbook": ["workbook/a1", "workbook/dialect", "workbook/rowHeight"],
  "tryit > xlsx": ["xlsx/renderXlsx"],
  "tryit > standin": ["standin"],
};

/** Of a room that may import another, the only files that do: they wire. */
const wiring: Readonly<Record<string, readonly string[]>> = {
  "taskpane > customFunctions": ["taskpane/entry.tsx"],
  "taskpane > office": ["taskpane/entry.tsx"],
  "taskpane > xlsx": ["taskpane/entry.tsx"],
};

const roomOf = (path: string): string => path.split("/")[1] ?? "";

/** A package of its own: the rest sees only these modules of it. */
const publicOfStandin = ["src/standin", "src/standin/clientLibrary"];

/** What a file imports, in any way: import, import type, export … from, import(), require(). */
function importsOf(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    const named = moduleOf(node);
    return named && ts.isStringLiteralLike(named) ? [named.text] : named ? ["(not a literal)"] : [];
  });
}

/** What the path of an import may lack. */
const moduleEnds = ["", ".ts", ".tsx", ".d.ts", "/index.ts"];

/** The files that import each other in a circle, each circle once, from where it is entered. */
function importCircles(files: readonly Source[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push(way.slice(way.indexOf(path)));
    const source = byPath.get(path);
    if (!source || done.has(path) || way.includes(path)) return;
    for (const imported of importsOf(source).filter((each) => each.startsWith("."))) {
      const target = posix.join(posix.dirname(path), imported);
      const end = moduleEnds.find((each) => byPath.has(target + each));
      if (end !== undefined) visit(target + end, [...way, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return circles;
}

/** Why a file may not import what it does, one line each. */
function importFaults(source: Source): string[] {
  const name = roomOf(source.path);
  const room = rooms[name];
  if (!room) return [`${source.path} is in no room`];
  return importsOf(source).flatMap((imported) => {
    const fault = `${source.path} imports ${imported}`;
    if (!imported.startsWith(".")) {
      const isAllowed = room.packages.some((allowed) =>
        allowed.endsWith(":") ? imported.startsWith(allowed) : imported === allowed,
      );
      return isAllowed ? [] : [fault];
    }
    const target = posix.join(posix.dirname(source.path), imported);
    if (!target.startsWith("src/")) return [fault];
    const other = roomOf(target);
    if (other === name) return [];
    const open = doors[`${name} > ${other}`];
    const isOpen = !open || open.includes(target.slice("src/".length));
    const wires = wiring[`${name} > ${other}`];
    const isWiring = !wires || wires.includes(source.path.slice("src/".length));
    return room.rooms.includes(other) && isOpen && isWiring ? [] : [fault];
  });
}

/** Clocks and dice, and what only a browser or Node has. */
const impure =
  /^(?:Date|process|console|window|document|globalThis|fetch|performance|crypto|setTimeout)$/;

function impurities(source: Source): string[] {
  return nodesOf(source)
    .filter(
      (node) =>
        (ts.isIdentifier(node) && impure.test(node.text) && !isMember(node) && !isCalendar(node)) ||
        node.getText() === "Math.random",
    )
    .map((node) => `${source.path} uses ${node.getText()}`);
}

/** Reckons with dates and does not look at the clock. */
function isCalendar({ parent }: ts.Identifier): boolean {
  return /^Date\.(?:parse|UTC)$/.test(parent.getText());
}

/** A property or key of that name is something else. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
  );
}

describe("rooms", () => {
  test("a feature of app imports only features above it", () => {
    const features = ["opening", "measurements", "rounds", "making", "comparing", "answers"];
    const order = [...features, "agreeing", "checking"];
    const featureOf = (path: string): string => path.split("/")[2] ?? "";
    const ofApp = sources.filter(({ path }) => roomOf(path) === "app");
    expect([...new Set(ofApp.map(({ path }) => featureOf(path)))].sort()).toEqual(
      [...order, "ports.ts"].sort(),
    );
    const faults = ofApp.flatMap((source) =>
      importsOf(source)
        .map((imported) => posix.join(posix.dirname(source.path), imported))
        .filter(
          (target) =>
            target.startsWith("src/app/") &&
            order.indexOf(featureOf(target)) > order.indexOf(featureOf(source.path)),
        )
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });

  test("every file is in a room of the table, and every room imports only rooms above it", () => {
    const names = Object.keys(rooms);
    const found = readdirSync(join(root, "src"), { withFileTypes: true });
    expect(
      found
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort());
    expect(sources.filter(({ path }) => !rooms[roomOf(path)])).toEqual([]);
    names.forEach((name, index) => {
      const above = names.slice(0, index);
      expect([name, rooms[name]?.rooms.filter((other) => !above.includes(other))]).toEqual([
        name,
        [],
      ]);
    });
  });

  test("no file imports what its room may not", () => {
    expect(sources.flatMap(importFaults)).toEqual([]);
  });

  test("the stand-in is used by its public entries only, in tests and scripts too", () => {
    const faults = ["src", "test", "bench", "scripts"]
      .flatMap(sourcesIn)
      .filter(({ path }) => !path.startsWith("src/standin/"))
      .flatMap((source) =>
        importsOf(source)
          .map((imported) => posix.join(posix.dirname(source.path), imported))
          .filter((target) => /^src\/standin(?:\/|$)/.test(target))
          .filter((target) => !publicOfStandin.includes(target))
          .map((target) => `${source.path} imports ${target}`),
      );
    expect(faults).toEqual([]);
  });

  test("no file imports itself through others, not even types", () => {
    expect(importCircles(sources)).toEqual([]);
  });

  test("a planted circle is found", () => {
    const circle = [
      { path: "src/a.ts", text: 'import { b } from "./b";' },
      { path: "src/b/index.ts", text: 'import type { C } from "./c";' },
      { path: "src/b/c.tsx", text: 'export * from "../a";' },
      { path: "src/d.ts", text: 'import "./a"; import "./b";' },
    ];
    expect(importCircles(circle)).toEqual([["src/a.ts", "src/b/index.ts", "src/b/c.tsx"]]);
    expect(importCircles(circle.slice(1))).toEqual([]);
  });

  test("every relative import leads to a file", () => {
    const missing = sources.flatMap((source) =>
      importsOf(source)
        .filter((imported) => imported.startsWith("."))
        .map((imported) => join(root, dirname(source.path), imported))
        .filter((path) => !moduleEnds.some((end) => isFile(path + end)))
        .map((path) => `${source.path} imports ${relative(root, path)}`),
    );
    expect(missing).toEqual([]);
  });

  test.each<[string, string]>([
    ["src/engine/a.ts", 'import { buildWorkbookPlan } from "../workbook/buildWorkbookPlan";'],
    ["src/model/a.ts", 'import type { Area } from "../catalogue/builtinCatalogue";'],
    ["src/workbook/sheets/a.ts", 'export { generate } from "../../app/generate";'],
    ["src/ironcalc/a.ts", 'export * from "../workbook/a1";'],
    ["src/workbook/reading/a.ts", 'const later = () => import("../../engine/scale");'],
    ["src/workbook/a.ts", 'type Area = import("../files/fields").Area;'],
    ["src/files/a.ts", 'import "../xlsx/readXlsx";'],
    ["src/app/a.ts", 'import { readXlsx } from "../xlsx/readXlsx";'],
    ["src/xlsx/a.ts", 'import { planContext } from "../workbook/context";'],
    ["src/xlsx/a.ts", 'import { generate } from "../app/generate";'],
    ["src/model/a.ts", 'import { readFileSync } from "node:fs";'],
    ["src/files/a.ts", 'import { readFileSync } from "node:fs";'],
    ["src/engine/a.ts", 'import fs from "fs";'],
    ["src/workbook/a.ts", 'import { zipSync } from "fflate";'],
    ["src/cli/a.ts", 'import { zipSync } from "fflate";'],
    ["src/app/a.ts", 'import { Model } from "@ironcalc/wasm";'],
    ["src/ironcalc/a.ts", 'import { Model } from "@ironcalc/wasm/other";'],
    ["src/app/a.ts", 'import valibot = require("valibot");'],
    ["src/i18n/a.ts", 'const fs = require("node:fs");'],
    ["src/workbook/a.ts", "const later = (name) => import(name);"],
    ["src/cli/a.ts", 'import data from "../../assets/public-scores.csv";'],
    ["src/taskpane/a.tsx", 'import { points } from "../customFunctions/questionFunctions";'],
    ["src/elsewhere/a.ts", ""],
  ])("a planted fault is found: %s with %s", (path, text) => {
    expect(importFaults({ path, text })).toHaveLength(1);
  });

  test.each<[string, string]>([
    [
      "src/workbook/sheets/a.ts",
      'import { t } from "../../i18n/terminalTranslator"; import "./b"; import "../c";',
    ],
    [
      "src/cli/commands/a.ts",
      'import { join } from "node:path"; import "commander"; import "../b";',
    ],
    ["src/xlsx/a.ts", 'import type { P } from "../app/ports"; import { a } from "../workbook/a1";'],
    ["src/taskpane/entry.tsx", 'import { points } from "../customFunctions/questionFunctions";'],
    ["src/model/a.ts", 'const text = "import x from \'../workbook/refs\'"; // import "node:fs"'],
  ])("what is allowed is not: %s with %s", (path, text) => {
    expect(importFaults({ path, text })).toEqual([]);
  });
});

/** What a file needs when it runs: all that it imports but types. */
function needsOf(source: Source): string[] {
  const imports = nodesOf(source).filter(
    (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node),
  );
  return imports.flatMap((node) => {
    const named = moduleOf(node);
    const isType = ts.isExportDeclaration(node) ? node.isTypeOnly : isTypeImport(node);
    if (isType || !named || !ts.isStringLiteralLike(named)) return [];
    return [`${posix.join(posix.dirname(source.path), named.text)}.ts`];
  });
}

function isTypeImport(node: ts.Node): boolean {
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** Every file that one needs, itself included. */
function reachedFrom(path: string): ReadonlySet<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set([path]);
  for (const at of reached) {
    const source = byPath.get(at);
    for (const next of source ? needsOf(source) : []) reached.add(next);
  }
  return reached;
}

describe("walls", () => {
  test("reading a workbook needs nothing that makes cells", () => {
    const cells = "src/workbook/cells.ts";
    expect(reachedFrom("src/workbook/buildWorkbookPlan.ts")).toContain(cells);
    const reading = reachedFrom("src/workbook/reading/readInputs.ts");
    expect(reading).toContain("src/workbook/reading/tables.ts");
    expect(reading).not.toContain(cells);
  });

  const configOf = (...path: readonly string[]): unknown =>
    ts.readConfigFile(join(root, ...path), (file) => readFileSync(file, "utf8")).config;
  const optionsOf = (room: string) =>
    ts.parseJsonConfigFileContent(
      configOf("src", room, "tsconfig.json"),
      ts.sys,
      join(root, "src", room),
    );

  test.each(Object.keys(rooms))("%s is compiled with references to just its rooms", (room) => {
    const { projectReferences, errors } = optionsOf(room);
    const references = (projectReferences ?? []).map(({ path }) =>
      relative(join(root, "src"), path),
    );
    expect(errors).toEqual([]);
    expect(references.sort()).toEqual([...(rooms[room]?.rooms ?? [])].sort());
  });

  test.each(Object.keys(rooms))("%s sees no types but its own", (room) => {
    const { options } = optionsOf(room);
    const { isPure, packages = [], types } = rooms[room] ?? {};
    expect(options.types).toEqual(types ?? (packages.includes("node:") ? ["node"] : []));
    // WebAssembly, which IronCalc is, and TextDecoder are typed with the DOM.
    const lib =
      types || ["ironcalc", "xlsx", "tryit"].includes(room)
        ? ["lib.es2023.d.ts", "lib.dom.d.ts"]
        : ["lib.es2023.d.ts"];
    expect(options.lib).toEqual(lib);
    expect([options.strict, options.noUncheckedIndexedAccess]).toEqual([true, true]);
    if (isPure) expect(packages).toEqual([]);
  });

  test("the whole is compiled: every room and the tests", () => {
    const { references } = configOf("tsconfig.json") as { references: { path: string }[] };
    const paths = references.map(({ path }) => path);
    expect(paths.sort()).toEqual(
      [...Object.keys(rooms).map((name) => `src/${name}`), "test"].sort(),
    );
  });

  test("pure rooms know no clock, no chance and no host", () => {
    const pure = sources.filter(({ path }) => rooms[roomOf(path)]?.isPure);
    expect(pure.length).toBeGreaterThan(50);
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  test("a planted clock is found, a property of its name is not", () => {
    const text =
      "const now = new Date(Date.UTC(1)); const die = Math.random(); const a = { document: now.Date };";
    expect(impurities({ path: "a.ts", text })).toEqual(["a.ts uses Date", "a.ts uses Math.random"]);
  });
});

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
