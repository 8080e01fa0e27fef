import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbookPlan } from "../../src/workbook/buildWorkbookPlan";
import { planContext } from "../../src/workbook/context";
import { root } from "../model/sourceFiles";
import {
  becomes,
  clickCell,
  inputs,
  openMade,
  showView,
  valueIn,
  type CellPlace,
} from "./openTryIt";

const { refs } = planContext(inputs);

function placeOn(reference: string): CellPlace {
  const [key = "", cell = ""] = reference.split("!");
  const sheet = buildWorkbookPlan(inputs).sheets.find((each) => each.key === key)!.name;
  return { sheet, address: cell.replaceAll("$", "") };
}

const count = placeOn(refs.comparison.countOf("all"));
const group = placeOn(refs.comparison.filter("group"));

test("measurements are imported, a group is chosen, and pane and grid say the same", async () => {
  const { page, pane, complaints } = await openMade();
  await showView(pane, "Sammenlign");
  await pane.getByText("0 målinger passer med valgene", { exact: false }).waitFor();

  // Some of the made-up municipalities form a group.
  const [header = "", ...lines] = readFileSync(join(root, "assets/fictional-60.csv"), "utf8")
    .trim()
    .split("\n");
  const table = [
    `${header},group`,
    ...lines.map((line, index) => `${line},${index % 4 === 0 ? "Naboer" : ""}`),
  ].join("\n");
  await pane.getByLabel("Filer med målinger", { exact: true }).setInputFiles({
    name: "målinger.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(table),
  });
  await pane.getByRole("button", { name: "Legg til 65 målinger" }).click();
  await pane.getByText("65 målinger er lagt til.").waitFor();

  const counted = async () => Number(await valueIn(page, count));
  const all = await counted();
  await pane.getByText(`Sammenlignet med ${all} kommuner`, { exact: false }).waitFor();
  await pane.getByRole("combobox", { name: "Gruppe" }).selectOption("Naboer");
  await becomes(async () => valueIn(page, group), "Naboer");
  const few = await counted();
  expect(few).toBeGreaterThan(2);
  expect(few).toBeLessThan(all);
  await pane.getByText(`Sammenlignet med ${few} kommuner`, { exact: false }).waitFor();

  // Emptied in the grid, the pane follows.
  await clickCell(page, group);
  await page.keyboard.press("Delete");
  await pane.getByText(`Sammenlignet med ${all} kommuner`, { exact: false }).waitFor();
  expect(await pane.getByRole("combobox", { name: "Gruppe" }).inputValue()).toBe("");
  expect(await counted()).toBe(all);
  expect(complaints).toEqual([]);
});
