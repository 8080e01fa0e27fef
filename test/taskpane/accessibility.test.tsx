/** @jest-environment ./test/support/paneEnvironment.cjs */
import { screen } from "@testing-library/react";
import { run } from "axe-core";
import type { Host } from "../../src/standin";
import { openExcel } from "../support/openExcel";
import { excelWithOurs, openCard, placeOf, showPane, type ShownPane } from "./openPane";

let host: Host;
let pane: ShownPane;

beforeAll(async () => {
  document.title = "Kompassbok";
  host = await excelWithOurs();
});

afterEach(async () => {
  await pane.close();
});

/** Rules that a page without layout breaks, one line each. Colours and sizes are judged in a browser. */
async function violations(): Promise<string[]> {
  const { violations: found } = await run(document, {
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("  ")}`);
}

test.each(["nb", "en"] as const)("a new workbook, %s", async (language) => {
  const excel = await openExcel();
  excel.close();
  pane = showPane(excel.host, "me", language);
  await pane.user.click(await screen.findByRole("button", { name: /^(Lag|Create) / }));
  expect(await violations()).toEqual([]);
});

describe.each(["nb", "en"] as const)("a workbook of ours, %s", (language) => {
  beforeEach(async () => {
    pane = showPane(host, "me", language);
    await screen.findByText(/^165 /);
  });

  test("the list", async () => {
    expect(await violations()).toEqual([]);
  });

  test("a card, with a fault in it", async () => {
    const [sheet, address] = placeOf(host, "1.1.1", "extent");
    host.person.edit(sheet, address, "mye");
    const card = await openCard(pane, "1.1.1");
    expect(card.textContent).toContain("mye");
    expect(await violations()).toEqual([]);
  });

  test.each([1, 2, 3, 4])("view %i", async (index) => {
    const [views] = screen.getAllByRole("tablist");
    const tab = views?.querySelectorAll<HTMLElement>("[role=tab]")[index];
    if (!tab) throw new Error("no such tab");
    await pane.user.click(tab);
    await screen.findAllByRole("heading", { level: 2 });
    expect(await violations()).toEqual([]);
  });

  test("the keys", async () => {
    await openCard(pane, "1.1.2");
    await pane.user.keyboard("?");
    await screen.findByRole("dialog");
    expect(await violations()).toEqual([]);
  });
});
