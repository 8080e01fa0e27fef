import { officeWorkbook } from "../../src/office/officeWorkbook";
import type { ExcelRun } from "../../src/office/excelRun";
import type { LiveWorkbookPort } from "../../src/app/ports";
import {
  loadClientLibrary,
  type ClientOptions,
  type PageClass,
} from "../../src/standin/clientLibrary";
import { createHost, type Host } from "../../src/standin/host";
import { initCalculator } from "../../src/calc/calculator";
import { ironCalc } from "../../src/cli/ports";

declare const __jsdom: { JSDOM: PageClass };

/** A pane's port to the host, through the genuine client library. */
export interface OpenPane {
  readonly port: LiveWorkbookPort;
  readonly run: ExcelRun;
  close(): void;
}

export interface OpenExcel extends OpenPane {
  readonly host: Host;
}

/** An Excel with one empty sheet, and a pane in it. Pauses between attempts take no time. */
export async function openExcel(options: ClientOptions = {}): Promise<OpenExcel> {
  initCalculator(await ironCalc.loadWasm());
  const host = createHost();
  return { host, ...openPane(host, "me", options) };
}

export function openPane(host: Host, author: string, options: ClientOptions = {}): OpenPane {
  const { Excel, close } = loadClientLibrary(__jsdom.JSDOM, host.connect(author), options);
  const run: ExcelRun = (batch) => batch(new Excel.RequestContext());
  return { port: officeWorkbook({ run, wait: () => Promise.resolve() }), run, close };
}

/** The value of an outcome that must be sound. */
export function sound<T>(
  outcome: { ok: true; value: T } | { ok: false; problems: readonly unknown[] },
): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
