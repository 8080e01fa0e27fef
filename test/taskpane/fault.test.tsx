/** @jest-environment ./test/support/paneEnvironment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { TranslatePane } from "../../src/i18n/paneTexts";
import { paneTranslator } from "../support/paneTranslator";
import { excelWithOurs, openCard, placeOf, rowCells, showPane } from "./openPane";

const sound = paneTranslator("nb");

test("a fault of ours stays within its view: what was typed is written, the rest goes on", async () => {
  const host = await excelWithOurs();
  let isBroken = false;
  const faulty = ((...parts: Parameters<TranslatePane>) => {
    if (isBroken && parts[0] === "pane.pointsOf") throw new Error("a fault of ours");
    return sound(...parts);
  }) as TranslatePane;
  const pane = showPane(host, "me", "nb", faulty);
  // React tells the console of what it could not draw.
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const card = await openCard(pane, "1.2.2");
  await pane.user.type(within(card).getByRole("textbox", { name: "Kommentar" }), "Halvt skre");
  isBroken = true;
  const [sheet, address] = placeOf(host, "1.2.2", "direct");
  act(() => host.person.edit(sheet, address, 1));

  const alert = await screen.findByRole("alert");
  within(alert).getByText(/Feilen er vår/);
  await waitFor(() => expect(rowCells(host, "1.2.2").comment).toBe("Halvt skre"));
  expect(told).toHaveBeenCalled();
  await pane.user.click(within(alert).getByRole("button", { name: "Prøv igjen" }));
  await screen.findByText(/Feilen er vår/);
  await pane.user.click(screen.getByRole("tab", { name: "Faktasjekk" }));
  expect(screen.queryByText(/Feilen er vår/)).toBeNull();
  await pane.user.click(screen.getByRole("tab", { name: "Vurder" }));
  const again = await screen.findByText(/Feilen er vår/);
  isBroken = false;
  await pane.user.click(
    within(again.closest<HTMLElement>("[role=alert]")!).getByRole("button", { name: "Prøv igjen" }),
  );
  await within(pane.root).findByText(/^1,0 av .* poeng$/);
  expect(screen.queryByRole("alert")).toBeNull();
  told.mockRestore();
  await pane.close();
});
