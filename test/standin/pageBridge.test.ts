import { existsSync, readFileSync } from "node:fs";
import type * as Jsdom from "jsdom";
import { createHost, installPageHost } from "../../src/standin";
import { startCalculator } from "../ironcalc/planOf";

declare const __jsdom: typeof Jsdom;

beforeAll(startCalculator);

const address = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const library = "node_modules/@microsoft/office-js/dist/";

/** A page whose scripts from Microsoft's address come from node_modules. */
function openPage(host = createHost()) {
  const { window } = new __jsdom.JSDOM("<!doctype html><head></head>", {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
  });
  installPageHost(window, host.connect(), {
    requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
    language: "nb-NO",
    documentName: "Karasjok.xlsx",
  });
  const run = (file: string): void => {
    window.eval(readFileSync(library + file, "utf8"));
  };
  const asked: string[] = [];
  const script = window.document.createElement("script");
  script.src = `${address}office.js`;
  window.document.head.append(script);
  const observer = new window.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const { src } = node as HTMLScriptElement;
      if (!src) continue;
      asked.push(src);
      const file = src.replace(address, "");
      if (existsSync(library + file)) run(file);
      node.dispatchEvent(new window.Event("load"));
    }
  });
  observer.observe(window.document, { childList: true, subtree: true });
  run("office.js");
  return { host, window, asked };
}

test("office.js, as it comes from Microsoft, takes the page for one in Excel", async () => {
  const { host, window, asked } = openPage();
  await host.delivered();
  const found: unknown = await window.eval(`(async () => {
    const info = await Office.onReady();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      range.formulas = [[20], ["=A1+1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    const isSupported = (version) => Office.context.requirements.isSetSupported("ExcelApi", version);
    return JSON.stringify([info.host, values, isSupported("1.9"), isSupported("1.10")]);
  })()`);
  expect(JSON.parse(String(found))).toEqual(["Excel", [[20], [21]], true, false]);
  expect(asked.filter((src) => !src.startsWith(address))).toEqual([]);
  window.close();
});
