import { officeWorkbook } from "../../src/office/officeWorkbook";
import type { ExcelRun } from "../../src/office/excelRun";
import type { LiveWorkbookPort } from "../../src/app/ports";
import {
  loadClientLibrary,
  type ClientLibrary,
  type ClientOptions,
  type PageClass,
} from "../../src/standin/clientLibrary";
import type { Host, HostOptions } from "../../src/standin";
import { kompassHost } from "../../src/tryit/host/kompassHost";
import { initCalculator } from "../../src/ironcalc/calculator";
import { ironCalc } from "../../src/cli/ports";

declare const __jsdom: { JSDOM: PageClass };

/** A pane's port to the host, through the genuine client library. */
export interface OpenPane {
  readonly library: ClientLibrary;
  readonly port: LiveWorkbookPort;
  readonly run: ExcelRun;
  readonly close: () => void;
}

export interface OpenExcel extends OpenPane {
  readonly host: Host;
}

/** An Excel with one empty sheet, and a pane in it. Pauses between attempts take no time. */
export async function openExcel(
  options: ClientOptions = {},
  hostOptions: HostOptions = {},
): Promise<OpenExcel> {
  initCalculator(await ironCalc.loadWasm());
  const host = kompassHost(hostOptions);
  const pane = openPane(host, "me", options);
  // What custom functions need loads in turns of its own.
  await host.delivered();
  return { host, ...pane };
}

export function openPane(host: Host, author: string, options: ClientOptions = {}): OpenPane {
  const library = loadClientLibrary(__jsdom.JSDOM, host.connect(author), options);
  open.add(library);
  const run: ExcelRun = (batch) => batch(new library.Excel.RequestContext());
  const port = officeWorkbook({ run, wait: () => Promise.resolve() });
  return { library, port, run, close: () => library.close() };
}

/** Pages that a failed test left open; their timers would keep jest waiting. */
const open = new Set<ClientLibrary>();

afterEach(() => {
  for (const library of open) library.close();
  open.clear();
});

/** The value of an outcome that must be sound. */
export function sound<T>(
  outcome: { ok: true; value: T } | { ok: false; problems: readonly unknown[] },
): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
