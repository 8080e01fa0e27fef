import { becomes, cardOf, openCard, openMade, placeOf, saved, valueIn } from "./openTryIt";

test("two panes on one workbook see each other, and nobody's text is overwritten silently", async () => {
  const { page, pane, second, complaints } = await openMade({
    viewport: { width: 1700, height: 860 },
  });
  await page.getByRole("switch", { name: "Vis to evaluatorer" }).click();
  await second.locator("[data-question]").first().waitFor();

  // Each scores a question of its own, and the other's list shows it.
  await (await openCard(pane, "1.1.1")).locator('[data-dimension="system"] label').nth(4).click();
  await (await openCard(second, "1.1.2")).locator('[data-dimension="system"] label').nth(2).click();
  await Promise.all([saved(pane), saved(second)]);
  expect(await valueIn(page, placeOf("1.1.1", "system"))).toBe(4);
  expect(await valueIn(page, placeOf("1.1.2", "system"))).toBe(2);
  await pane.getByRole("button", { name: "Neste", exact: true }).click();
  const theirs = cardOf(pane, "1.1.2").locator('[data-dimension="system"] input:checked');
  await theirs.and(pane.locator('[value="2"]')).waitFor({ state: "attached" });

  // Both write the same comment: the one who began before the other's was there is asked.
  const mine = cardOf(pane, "1.1.2").getByLabel("Kommentar");
  await mine.pressSequentially("Min");
  const other = cardOf(second, "1.1.2").getByLabel("Kommentar");
  const place = placeOf("1.1.2", "comment");
  await page.evaluate(
    ({ sheet, address }) =>
      window.kompassbokTryIt.host.beforeRequest(1, () => {
        window.kompassbokTryIt.host.person.edit(sheet, address, "Deres", "two");
      }),
    place,
  );
  await mine.press("Tab");
  const question = pane.getByRole("alert").filter({ hasText: "Deres" });
  await question.first().waitFor();
  expect(await question.first().textContent()).toContain("Min");
  expect(await valueIn(page, place)).toBe("Deres");
  await becomes(async () => other.inputValue(), "Deres");
  await pane.getByRole("button", { name: "Bruk mitt" }).click();
  await saved(pane);
  await becomes(async () => valueIn(page, place), "Min");
  await becomes(async () => other.inputValue(), "Min");
  expect(complaints).toEqual([]);
});

test("a pane that is closed is told nothing more, and the workbook goes on", async () => {
  const { page, pane, second, complaints } = await openMade({
    viewport: { width: 1700, height: 860 },
  });
  await page.getByRole("switch", { name: "Vis to evaluatorer" }).click();
  await second.locator("[data-question]").first().waitFor();
  await page.getByRole("switch", { name: "Vis to evaluatorer" }).click();
  await page.locator("iframe").nth(1).waitFor({ state: "detached" });
  await (await openCard(pane, "1.1.1")).locator('[data-dimension="system"] label').nth(3).click();
  await saved(pane);
  expect(await valueIn(page, placeOf("1.1.1", "system"))).toBe(3);
  expect(complaints).toEqual([]);
});
