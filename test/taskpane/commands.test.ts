import { readFileSync } from "node:fs";
import type * as Jsdom from "jsdom";
import { commands, registerCommands } from "../../src/taskpane/commands";
import { requestedView, subscribeToView } from "../../src/taskpane/frame/requestedView";

declare const __jsdom: typeof Jsdom;

type Command = (event: { completed(): void }) => Promise<void>;

/** What Microsoft's library has inside: the commands by name, and the way to Excel. */
interface Library {
  readonly Office: { readonly actions: { _association: { mappings: Record<string, Command> } } };
  close(): void;
  readonly OSF: { DDA: { RichApi: object } };
}

/** What was done, in order. */
let done: string[] = [];
let isRefused = false;
let library: Library;

/** Microsoft's own library; we are Excel at the other end and only note what it asks for. */
beforeAll(() => {
  const { window } = new __jsdom.JSDOM('<script src="https://localhost/office.js"></script>', {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
  });
  for (const name of ["office.debug.js", "excel-web-16.00.debug.js"]) {
    const file = require.resolve(`@microsoft/office-js/dist/${name}`);
    window.eval(readFileSync(file, "utf8"));
  }
  library = window as unknown as Library;
  library.OSF.DDA.RichApi = { executeRichApiRequestAsync: answer };
  Object.assign(globalThis, { Office: library.Office });
  registerCommands();
});

afterAll(() => library.close());

beforeEach(() => {
  done = [];
  isRefused = false;
});

function answer(message: readonly string[], reply: (result: unknown) => void): void {
  const { Actions } = JSON.parse(message[4] ?? "") as {
    Actions: { Id: number; Name: string; ArgumentInfo?: { Arguments: string[] } }[];
  };
  const asked = Actions.find(({ Name }) => Name === "SetAppRuntimeState");
  done.push(`${asked?.ArgumentInfo?.Arguments[0]}: ${requestedView().view}`);
  const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
  const data = [200, [], JSON.stringify({ Results })];
  const error = { code: 7000, message: "no pane" };
  reply(isRefused ? { status: "failed", error } : { status: "succeeded", value: { data } });
}

const press = (name: string): Promise<void> => {
  const command = library.Office.actions._association.mappings[name.toUpperCase()]!;
  return command({ completed: () => done.push("completed") });
};

test("each button asks for its view, shows the pane, and says that it is done", async () => {
  expect(Object.keys(commands)).toEqual(["openPane", "newWorkbook", "checkWorkbook"]);
  for (const [name, view] of Object.entries(commands)) {
    done = [];
    await press(name);
    expect(done).toEqual([`Visible: ${view}`, "completed"]);
  }
});

test("a pane that cannot be shown leaves the button usable", async () => {
  isRefused = true;
  await expect(press("openPane")).rejects.toThrow();
  expect(done.at(-1)).toBe("completed");
});

test("who subscribes hears of every wish, the same twice too, until it stops", async () => {
  const heard: unknown[] = [];
  const stop = subscribeToView(() => heard.push(requestedView()));
  await press("checkWorkbook");
  await press("checkWorkbook");
  expect(heard).toEqual([{ view: "check" }, { view: "check" }]);
  expect(heard[0]).not.toBe(heard[1]);
  stop();
  await press("openPane");
  expect(heard).toHaveLength(2);
});
