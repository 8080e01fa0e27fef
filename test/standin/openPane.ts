/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import type * as Jsdom from "jsdom";
import { initCalculator } from "../../src/ironcalc/calculator";
import {
  loadClientLibrary,
  type ClientLibrary,
  type ClientOptions,
} from "../../src/standin/clientLibrary";
import type { Host } from "../../src/standin";

declare const __jsdom: typeof Jsdom;

/** A pane with its own client library, as an author has it. */
export interface Pane extends ClientLibrary {
  readonly run: <Result>(
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
  /** The code of the error that the batch ends with. */
  readonly codeOf: (batch: (context: Excel.RequestContext) => unknown) => Promise<string>;
}

const open: ClientLibrary[] = [];

export function openPane(host: Host, author = "me", options: ClientOptions = {}): Pane {
  initCalculator(readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm"));
  const library = loadClientLibrary(__jsdom.JSDOM, host.connect(author), options);
  open.push(library);
  const run: Pane["run"] = async (batch) => library.Excel.run(batch);
  return {
    ...library,
    run,
    codeOf: async (batch) => {
      try {
        await run(async (context) => {
          await batch(context);
          await context.sync();
        });
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
      return "done";
    },
  };
}

/** For afterAll: ends the pages, whose timers would keep jest waiting. */
export function closePanes(): void {
  for (const library of open.splice(0)) library.close();
}
