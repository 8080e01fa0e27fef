import { hostPlan } from "../../src/tryit/host/hostPlan";
import { catalogueOf } from "../model/sampleCatalogue";
import { inputsOf } from "../model/sampleInputs";
import { hostPicture } from "../support/hostPicture";
import { openExcel, sound } from "../support/openExcel";
import { smallPlan } from "../support/smallPlan";

const plan = smallPlan(inputsOf(catalogueOf({ caps: [[2, 3]] }), {}));
const codes = (outcome: { problems: readonly { code: string }[] }) =>
  outcome.problems.map(({ code }) => code);

test("sheets with our names are not overwritten: all of them are named, and others may be given", async () => {
  const excel = await openExcel();
  const [first, second] = plan.sheets;
  await excel.run(async (context) => {
    context.workbook.worksheets.add(first!.name).getRange("A1").values = [["mine"]];
    context.workbook.worksheets.add(second!.name.toUpperCase());
    await context.sync();
  });
  const before = hostPicture(excel.host);
  const refused = await excel.port.render(plan);
  expect(refused.problems.map(({ code, value }) => [code, value])).toEqual([
    ["sheetNameTaken", first!.name],
    ["sheetNameTaken", second!.name],
  ]);
  expect(hostPicture(excel.host)).toBe(before);

  const sheetNames = { [first!.key]: `${first!.name} (2)`, [second!.key]: `${second!.name} (2)` };
  sound(await excel.port.render(plan, { sheetNames }));
  const after = hostPlan(excel.host).sheets.map(({ name }) => name);
  expect(after.slice(3, 5)).toEqual([`${first!.name} (2)`, `${second!.name} (2)`]);
  excel.close();
});

test("a workbook has one Kompassbok, and a second is refused", async () => {
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  const before = hostPicture(excel.host);
  const sheetNames = Object.fromEntries(plan.sheets.map(({ key }, n) => [key, `Other ${n}`]));
  expect(codes(await excel.port.render(plan, { sheetNames }))).toEqual(["excelHasOurs"]);
  expect(hostPicture(excel.host)).toBe(before);
  excel.close();
});

test("names that are left over from deleted sheets are no hindrance", async () => {
  const excel = await openExcel();
  sound(await excel.port.render(plan));
  for (const { name } of plan.sheets) excel.host.person.deleteSheet(name);
  sound(await excel.port.render(plan));
  const names = hostPlan(excel.host).names.map(({ name, sheet }) => `${sheet ?? ""}!${name}`);
  expect(new Set(names).size).toBe(names.length);
  excel.close();
});

test("a name that leads to what is someone else's is refused, and one of no use goes", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("Kompass.Total", "=Sheet1!$A$1");
    workbook.names.add("Kompass.Mine", "=Sheet1!$A$2");
    workbook.worksheets.add("Old");
    workbook.names.add("Kompass.Old", "=Old!$A$2");
    workbook.worksheets.getItem("Old").delete();
    await context.sync();
  });
  const before = hostPicture(excel.host);
  const refused = await excel.port.render(plan);
  expect(refused.problems).toEqual([
    expect.objectContaining({ code: "nameTaken", value: "Kompass.Total" }),
  ]);
  expect(hostPicture(excel.host)).toBe(before);
  excel.host.person.deleteName("Kompass.Total");
  sound(await excel.port.render(plan));
  const after = excel.host.state.names.map(({ name }) => name);
  expect(after).toContain("Kompass.Mine");
  expect(after).not.toContain("Kompass.Old");
  excel.close();
});

test("tables of people keep their names, and ours get others", async () => {
  const excel = await openExcel();
  const { name } = plan.sheets.flatMap(({ tables }) => tables)[0]!;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tables.add(sheet.getRange("A1:B3"), true).name = name;
    await context.sync();
  });
  sound(await excel.port.render(plan));
  const tables = hostPlan(excel.host).sheets.flatMap((sheet) => sheet.tables.map((t) => t.name));
  expect(tables).toContain(name);
  expect(tables).toContain(`${name}_2`);
  excel.close();
});

test("a protected structure and a read-only workbook are refused before anything is done", async () => {
  for (const lock of ["structure", "read-only"] as const) {
    const excel = await openExcel();
    if (lock === "structure") excel.host.person.protectStructure("secret");
    else excel.host.book.isReadOnly = true;
    const before = hostPicture(excel.host);
    expect(codes(await excel.port.render(plan))).toEqual(["excelReadOnly"]);
    expect(sound(await excel.port.survey()).isLocked).toBe(true);
    expect(hostPicture(excel.host)).toBe(before);
    expect(excel.host.traffic.requests).toBe(2);
    excel.close();
  }
});

test("an Excel of ExcelApi 1.9 can do all of it, one of 1.8 says that it is too old", async () => {
  const excel = await openExcel({ excelApi: "1.9" });
  sound(await excel.port.render(plan));
  sound(await excel.port.read(plan.sheets.map(({ key }) => key)));
  excel.close();
  const old = await openExcel({ excelApi: "1.8" });
  expect(codes(await old.port.render(plan))).toEqual(["excelTooOld"]);
  old.close();
});
