import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { icons, renderIcon } from "../../scripts/build/icons";
import { developmentUrl } from "../../scripts/build/manifestFor";
import { commands } from "../../src/taskpane/commands";
import { root } from "../model/sourceFiles";
import { patience } from "../support/patience";
import { orderFaults } from "./elementOrder";

const file = join(root, "manifest.xml");
const manifest = readFileSync(file, "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
};

/** Anything but well-formed XML throws. */
function parse(text: string): Document {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, "text/xml");
}

const xml = parse(manifest);
const all = (name: string): Element[] => [...xml.getElementsByTagName(name)];
const only = (name: string): Element => {
  const found = all(name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]!;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const children = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagName(name),
];
const resources = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap(all)
  .filter((of) => of.hasAttribute("id"));
/** A resource's value in each locale, its default among them. */
const valuesOf = (resource: Element): string[] => [
  attribute(resource, "DefaultValue"),
  ...[...children(resource, "bt:Override"), ...children(resource, "Override")].map((override) =>
    attribute(override, "Value"),
  ),
];

test("Microsoft's own reader reads it", () => {
  const reader = require.resolve("office-addin-manifest/cli.js");
  const options = { encoding: "utf8", cwd: root, timeout: patience } as const;
  const info = execFileSync(process.execPath, [reader, "info", "manifest.xml"], options);
  expect(info).toMatch(/Id: [\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\n/);
  expect(info).toContain("Name: Kompassbok");
  expect(info).toContain("Type: TaskPaneApp");
  expect(info).toContain("Default Locale: en-US");
  expect(info).toContain("Hosts: Workbook");
  expect(info).toContain("Permissions: ReadWriteDocument");
  expect(info).toContain(`Source Location: ${developmentUrl}/taskpane.html`);
});

test("malformed XML is noticed", () => {
  expect(() => parse(manifest.replace("</Hosts>", ""))).toThrow();
  expect(() => parse(manifest.replace("<Id>", "<Id a=1>"))).toThrow();
});

test("elements stand in the order of Microsoft's schema", () => {
  expect(orderFaults(xml.documentElement!)).toEqual([]);
});

test("a swapped element is noticed", () => {
  const [line = ""] = /<IconUrl.*\n/.exec(manifest) ?? [];
  const swapped = manifest.replace(line, "").replace("<Description", `${line}<Description`);
  expect(orderFaults(parse(swapped).documentElement!)).toEqual([
    "OfficeApp: Description after IconUrl",
  ]);
  const unknown = manifest.replaceAll("FunctionName>", "FunctionNames>");
  expect(orderFaults(parse(unknown).documentElement!)[0]).toBe("Action: unknown FunctionNames");
});

test("the version is the package's, in four parts", () => {
  expect(only("Version").textContent).toBe(`${version}.0`);
});

test("it asks for what the add-in needs, and no more", () => {
  const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(sets).toEqual([
    ["ExcelApi", "1.9"],
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.1"],
  ]);
});

test("pane, ribbon and functions share one lasting runtime", () => {
  const runtime = only("Runtime");
  expect(attribute(runtime, "lifetime")).toBe("long");
  const page = children(only("Page"), "SourceLocation")[0]!;
  const resids = [runtime, page, only("FunctionFile")].map((of) => attribute(of, "resid"));
  expect(resids).toEqual(Array(3).fill("Taskpane.Url"));
});

test("every resource is defined once and used, by an id of at most 32 characters", () => {
  const defined = resources.map((resource) => attribute(resource, "id"));
  const used = [...xml.getElementsByTagName("*")]
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => attribute(element, "resid"));
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("ids of groups and controls are unique", () => {
  const ids = [...all("Group"), ...all("Control")].map((of) => attribute(of, "id"));
  expect(new Set(ids).size).toBe(ids.length);
});

test("texts are within Excel's limits, in every locale", () => {
  const limits: readonly [number, Element[]][] = [
    [125, [...all("DisplayName"), ...children(only("bt:ShortStrings"), "bt:String")]],
    [250, [...all("Description").slice(0, 1), ...children(only("bt:LongStrings"), "bt:String")]],
    [2048, [...all("bt:Url"), ...all("bt:Image").filter((of) => of.hasAttribute("id"))]],
  ];
  expect(only("ProviderName").textContent?.length).toBeLessThanOrEqual(125);
  for (const [limit, elements] of limits) {
    expect(elements.length).toBeGreaterThan(0);
    for (const value of elements.flatMap(valuesOf)) {
      expect([value, value.length > 0 && value.length <= limit]).toEqual([value, true]);
    }
  }
});

test("what people read is in bokmål too; a name is the same everywhere", () => {
  const names = ["Functions.Namespace", "Group.Label"];
  const strings = all("bt:String").filter((string) => !names.includes(attribute(string, "id")));
  for (const of of [...strings, all("Description")[0]!]) {
    const values = valuesOf(of);
    expect(new Set(values).size).toBe(2);
  }
  const locales = [...all("bt:Override"), ...all("Override")].map((of) => attribute(of, "Locale"));
  expect(new Set(locales)).toEqual(new Set(["nb-NO"]));
});

test("it says in both languages who did not make it", () => {
  const [english, norwegian] = valuesOf(all("Description")[0]!);
  expect(english).toContain("modelled on Kommunekompasset");
  expect(norwegian).toContain("etter modell av Kommunekompasset");
  expect(english).toContain("Not made, endorsed or licensed by KS, SKR or KL.");
  expect(norwegian).toContain("Ikke laget, godkjent eller lisensiert av KS, SKR eller KL.");
});

test("every address is the development one, by https", () => {
  const urls = [...manifest.matchAll(/"(https?:[^"]*)"/g)]
    .map((match) => match[1] ?? "")
    .filter((url) => !url.startsWith("http://schemas.microsoft.com/"))
    .filter((url) => url !== "http://www.w3.org/2001/XMLSchema-instance");
  expect(urls.length).toBeGreaterThan(25);
  expect(urls.filter((url) => !url.startsWith(`${developmentUrl}/`))).toEqual([]);
});

test("every button calls a command that there is, and every command has a button", () => {
  const called = all("FunctionName").map((name) => name.textContent);
  expect(called).toEqual(Object.keys(commands));
});

describe("icons", () => {
  const fileOf = (url: string) => /\/icons\/([\w-]+\.png)$/.exec(url)?.[1] ?? url;

  test("every button and group has one of each size, with as many pixels", () => {
    const urlOf = new Map(
      resources.map((resource) => [attribute(resource, "id"), attribute(resource, "DefaultValue")]),
    );
    for (const icon of all("Icon")) {
      const images = children(icon, "bt:Image");
      const sizes = images.map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of images) {
        const size = Number(attribute(image, "size"));
        expect(sidesOf(fileOf(urlOf.get(attribute(image, "resid")) ?? ""))).toEqual([size, size]);
      }
    }
  });

  test("the add-in's own are of 32 and 64 pixels", () => {
    const own = ["IconUrl", "HighResolutionIconUrl"].map((name) =>
      sidesOf(fileOf(attribute(only(name), "DefaultValue"))),
    );
    expect(own).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  test("the files are what the drawings give", () => {
    for (const icon of icons) {
      const drawn = Buffer.from(renderIcon(root, icon));
      const kept = readFileSync(join(root, "assets", "icons", icon.file));
      expect([icon.file, drawn.equals(kept)]).toEqual([icon.file, true]);
    }
  });

  /** Width and height stand at the same place in every PNG. */
  function sidesOf(name: string): [width: number, height: number] {
    const bytes = readFileSync(join(root, "assets", "icons", name));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }
});
