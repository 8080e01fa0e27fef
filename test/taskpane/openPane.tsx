import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { createLive } from "../../src/app/live/createLive";
import type { LiveWorkbookPort } from "../../src/app/ports";
import type { Language } from "../../src/model/language";
import type { Host } from "../../src/standin/host";
import { Pane } from "../../src/taskpane/Pane";
import { Session, type Clock } from "../../src/taskpane/session/session";
import { openExcel, openPane as connect, sound } from "../support/openExcel";

// To find out what is hidden takes jsdom longer than all else, and nothing is hidden from it anyway.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
jest.setTimeout(120_000);

/** A clock whose waits end when the test says so. */
export function testClock(): Clock & { ring(): void } {
  const waiting: (() => void)[] = [];
  return {
    now: () => 0,
    wait: () => new Promise((resolve) => waiting.push(resolve)),
    painted: () => Promise.resolve(),
    ring: () => waiting.splice(0).forEach((resolve) => resolve()),
  };
}

export interface ShownPane {
  readonly user: UserEvent;
  readonly session: Session;
  readonly clock: ReturnType<typeof testClock>;
  readonly port: LiveWorkbookPort;
  close(): Promise<void>;
}

/** The real pane in jsdom, on the genuine client library, on the stand-in for Excel. */
export function showPane(host: Host, author = "me", language: Language = "nb"): ShownPane {
  const connection = connect(host, author);
  const { port } = connection;
  const clock = testClock();
  const session = new Session(port, clock);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const view = render(
    <Pane session={session} language={language} isOfficeDark={false} today="2026-11-23" />,
  );
  return {
    user,
    session,
    clock,
    port,
    close: async () => {
      view.unmount();
      await session.close();
      connection.close();
    },
  };
}

/** An Excel with a workbook of ours. */
export async function excelWithOurs(language: Language = "nb"): Promise<Host> {
  const excel = await openExcel();
  const request = {
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
  sound(await createLive(request, excel.port));
  excel.close();
  return excel.host;
}

/** Waits until everything that was done is in the workbook. */
export async function saved(): Promise<void> {
  await screen.findByText("Lagret");
}
