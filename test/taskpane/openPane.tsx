import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { InputRequest } from "../../src/app/making/gatherInputs";
import { createWorkbook } from "../../src/app/making/createWorkbook";
import { xlsxFiles } from "../../src/cli/ports";
import type { LiveWorkbookPort } from "../../src/app/ports";
import type { Language } from "../../src/model/language";
import type { RawCell } from "../../src/model/rawCell";
import { cellAddress } from "../../src/workbook/a1";
import { questionColumns, type QuestionColumn } from "../../src/workbook/sheets/areas/layout";
import type { Host } from "../../src/standin";
import { Pane } from "../../src/taskpane/frame/Pane";
import { Session } from "../../src/taskpane/session/session";
import { paneTranslator } from "../support/paneTranslator";
import { openExcel, openPane as connect, sound } from "../support/openExcel";
import { patience } from "../support/patience";
import { testClock } from "../support/testClock";

// To find out what is hidden takes jsdom longer than all else, and nothing is hidden from it anyway.
configure({ asyncUtilTimeout: patience, defaultHidden: true });

// The pane draws some of itself when nothing else is to be done, in tests as in Excel: they wait for it.
beforeAll(() => Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", false));

export interface ShownPane {
  readonly user: UserEvent;
  readonly session: Session;
  readonly root: HTMLElement;
  readonly clock: ReturnType<typeof testClock>;
  readonly port: LiveWorkbookPort;
  close(): Promise<void>;
}

/** The real pane in jsdom, on the genuine client library, on the stand-in for Excel. */
export function showPane(
  host: Host,
  author = "me",
  language: Language = "nb",
  texts = paneTranslator(language),
): ShownPane {
  const connection = connect(host, author);
  const { port } = connection;
  const clock = testClock();
  const session = new Session(port, clock);
  void session.open();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const view = render(
    <Pane
      session={session}
      language={language}
      texts={texts}
      loadTexts={(wanted) => Promise.resolve(paneTranslator(wanted))}
      isOfficeDark={false}
      today="2026-11-23"
      loadReader={() => Promise.resolve(xlsxFiles)}
    />,
  );
  return {
    user,
    session,
    root: view.container,
    clock,
    port,
    close: () => {
      view.unmount();
      // Not waited for: a client that is closed gets no answer.
      void session.close();
      connection.close();
      return Promise.resolve();
    },
  };
}

/** An Excel with a workbook of ours. */
export async function excelWithOurs(language: Language = "nb"): Promise<Host> {
  const excel = await openExcel();
  sound(await createWorkbook(requestIn(language), excel.port));
  excel.close();
  return excel.host;
}

export function requestIn(language: Language): InputRequest {
  return {
    municipality: "Prøvevik",
    year: 2026,
    country: null,
    population: 5200,
    language,
    answers: null,
    measurements: null,
    catalogue: null,
    profile: null,
  };
}

/** Waits until everything that was done is in the workbook. */
export async function saved(): Promise<void> {
  await screen.findByText("Lagret");
}

/** Opens a question's card from the list. */
export async function openCard(pane: ShownPane, id: string): Promise<HTMLElement> {
  await pane.user.click(await listRow(pane, id));
  return card(pane.root, id);
}

/** A question in the list. To compute the names of 165 buttons takes jsdom a second. */
export async function listRow({ root }: ShownPane, id: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = root.querySelector<HTMLElement>(`[data-question="${id}"]`);
    if (!found) throw new Error(`no row of ${id}`);
    return found;
  });
}

/** The card, once it shows this question. */
export async function card(root: HTMLElement, id: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = root.querySelector<HTMLElement>("article");
    if (!found) throw new Error("no card is open");
    within(found).getByRole("heading", {
      level: 2,
      name: new RegExp(`^${id.replaceAll(".", "\\.")} `),
    });
    return found;
  });
}

/** A level's radio button on a card. */
export function radio(card: HTMLElement, dimension: string, level: number): HTMLInputElement {
  const group = within(card).getByRole("radiogroup", { name: dimension });
  return within(group).getByRole("radio", { name: new RegExp(`^${level}`) });
}

/** Where a question's row is now: its sheet, and the address of a column. */
export function placeOf(host: Host, id: string, column: QuestionColumn): [string, string] {
  const { sheet, row } = rowOf(host, id);
  return [sheet.name, cellAddress(row, questionColumns.indexOf(column) + 1)];
}

/** What stands in a question's row now; blank is null. */
export function rowCells(host: Host, id: string): Record<QuestionColumn, RawCell> {
  const { sheet, row } = rowOf(host, id);
  const cells = questionColumns.map((column, index) => [
    column,
    host.book.value(sheet, row, index + 1),
  ]);
  return Object.fromEntries(cells) as Record<QuestionColumn, RawCell>;
}

function rowOf(host: Host, id: string) {
  for (const sheet of host.state.sheets) {
    // Below the criteria, whose ids are shorter.
    for (let row = 10; row < 80; row += 1) {
      if (sheet.key.startsWith("Catalogue") || sheet.name === "Katalog") continue;
      if (host.book.value(sheet, row, 1) === id) return { sheet, row };
    }
  }
  throw new Error(`no row of ${id}`);
}
