import { kompassHost } from "../../src/tryit/host/kompassHost";
import { closePanes, openPane } from "./openPane";

const host = kompassHost();
const pane = openPane(host);
afterAll(closePanes);

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The error's code when the batch is done on a sheet of its own; "done" when it is not refused. */
async function refused(batch: Batch): Promise<string> {
  return pane.codeOf((context) => batch(context.workbook.worksheets.add(), context));
}

const long = (length: number): string => "x".repeat(length);

test.each<[string, Batch, string]>([
  ["a member that nobody knows", (sheet) => sheet.getRange("A1").merge(), "ApiNotFound"],
  ["an object that nobody knows", (sheet) => sheet.shapes.load("items"), "ApiNotFound"],
  ["a property that nobody knows", (sheet) => sheet.load("tabId"), "ApiNotFound"],
  [
    "a sheet that there is not",
    (_sheet, { workbook }) => workbook.worksheets.getItem("no"),
    "ItemNotFound",
  ],
  [
    "a name that there is not",
    (_sheet, { workbook }) => workbook.names.getItem("no"),
    "ItemNotFound",
  ],
  ["a style that there is not", (sheet) => (sheet.getRange("A1").style = "no"), "ItemNotFound"],
  ["a chart that there is not", (sheet) => sheet.charts.getItem("no"), "ItemNotFound"],
  ["a property that was not loaded", (sheet) => sheet.name.length, "PropertyNotLoaded"],
])("%s is refused", async (_name, batch, code) => {
  expect(await refused(batch)).toBe(code);
});

test.each<[string, Batch]>([
  ["a ragged array", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]])],
  ["an array of another shape", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
  ["a flat array", (sheet) => (sheet.getRange("A1:B1").values = [1, 2] as never)],
  [
    "a large array of another shape",
    (sheet) => {
      sheet.getRange("A1:B1000").values = Array.from({ length: 999 }, () => [1, 2]);
    },
  ],
  ["an address that is none", (sheet) => sheet.getRange("A0")],
  ["an address off the sheet", (sheet) => sheet.getRange("XFE1")],
  ["another sheet's address", (sheet) => sheet.getRange("Sheet1!A1")],
  ["a formula that does not parse", (sheet) => (sheet.getRange("A1").formulas = [["=SUM("]])],
  [
    "a function that Excel 2007 had not",
    (sheet) => (sheet.getRange("A1").formulas = [["=LET(a,1,a)"]]),
  ],
  ["a formula that names no sheet", (sheet) => (sheet.getRange("A1").formulas = [["=no!A1"]])],
  ["a text that looks like a formula", (sheet) => (sheet.getRange("A1").values = [["- a b"]])],
  [
    "a formula that is too long",
    (sheet) => {
      sheet.getRange("A1").formulas = [[`=${"1+".repeat(4100)}1`]];
    },
  ],
  ["a text that is too long", (sheet) => (sheet.getRange("A1").values = [[long(32_768)]])],
  ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "#12")],
  ["a width below zero", (sheet) => (sheet.getRange("A:A").format.columnWidth = -1)],
  ["a row too high", (sheet) => (sheet.getRange("1:1").format.rowHeight = 410)],
  [
    "a word of no enumeration",
    (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "no" as never),
  ],
])("%s is an invalid argument", async (_name, batch) => {
  expect(await refused(batch)).toBe("InvalidArgument");
});

test.each(["a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", long(32)])(
  "no sheet can be called %s",
  async (name) => {
    expect(await refused((sheet) => (sheet.name = name))).toBe("InvalidArgument");
  },
);

test.each(["Q1", "a b", "1a", "R", "R1C1", "a-b", "", long(256)])(
  "nothing can have the defined name %s",
  async (name) => {
    expect(await refused((_sheet, { workbook }) => workbook.names.add(name, "=1"))).toBe(
      "InvalidArgument",
    );
  },
);

test("what is there already is refused, in any capitals", async () => {
  await pane.run(async (context) => {
    const { worksheets, names, styles } = context.workbook;
    const sheet = worksheets.add("Taken");
    names.add("Taken.Name", "=Taken!$A$1");
    styles.add("Taken style");
    sheet.getRange("A1:B1").values = [["a", "b"]];
    sheet.tables.add("A1:B3", true).name = "Taken_table";
    await context.sync();
  });
  const exists = "ItemAlreadyExists";
  expect(await refused((sheet) => (sheet.name = "TAKEN"))).toBe(exists);
  expect(await refused((_s, { workbook }) => workbook.worksheets.add("taken"))).toBe(exists);
  expect(await refused((_s, { workbook }) => workbook.names.add("taken.name", "=1"))).toBe(exists);
  expect(await refused((_s, { workbook }) => workbook.styles.add("TAKEN STYLE"))).toBe(exists);
  const table: Batch = (sheet) => {
    sheet.getRange("A1").values = [["a"]];
    sheet.tables.add("A1:A3", true).name = "taken_TABLE";
  };
  expect(await refused(table)).toBe(exists);
});

test("a name's references name their sheets", async () => {
  expect(await refused((_sheet, { workbook }) => workbook.names.add("Bare", "=$A$1"))).toBe(
    "InvalidArgument",
  );
});

test.each<[string, Batch]>([
  [
    "two columns of one name",
    (sheet) => {
      sheet.getRange("A1:B1").values = [["a", "A"]];
      sheet.tables.add("A1:B3", true);
    },
  ],
  [
    "a header that becomes another's",
    (sheet) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A1").values = [["b"]];
    },
  ],
  [
    "a table over another",
    (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B3:C5", true);
    },
  ],
  [
    "a style of table that there is not",
    (sheet) => (sheet.tables.add("A1:B3", true).style = "Mine"),
  ],
])("%s is refused", async (_name, batch) => {
  expect(await refused(batch)).toBe("InvalidArgument");
});

describe("validation", () => {
  const rule = { wholeNumber: { formula1: 0, formula2: 4, operator: "Between" as const } };
  const alert = { showAlert: true, style: "Stop" as const, title: "t", message: "m" };

  test("texts and lists end at Excel's limits", async () => {
    const set = (change: (validation: Excel.DataValidation) => void): Promise<string> =>
      refused((sheet) => {
        const { dataValidation } = sheet.getRange("A1:A3");
        dataValidation.rule = rule;
        change(dataValidation);
      });
    const list = (source: string) => ({ list: { inCellDropDown: true, source } });
    const no = "InvalidArgument";
    expect(await set((each) => (each.errorAlert = { ...alert, message: long(224) }))).toBe("done");
    expect(await set((each) => (each.errorAlert = { ...alert, message: long(225) }))).toBe(no);
    expect(await set((each) => (each.errorAlert = { ...alert, title: long(33) }))).toBe(no);
    const prompt = { showPrompt: true, title: "t", message: long(255) };
    expect(await set((each) => (each.prompt = prompt))).toBe("done");
    expect(await set((each) => (each.prompt = { ...prompt, message: long(256) }))).toBe(no);
    expect(await set((each) => (each.prompt = { ...prompt, title: long(33) }))).toBe(no);
    expect(await set((each) => (each.rule = list(long(255))))).toBe("done");
    expect(await set((each) => (each.rule = list(long(256))))).toBe(no);
    expect(await set((each) => (each.rule = list("=SUM(")))).toBe(no);
    expect(await set((each) => (each.rule = { ...rule, ...list("a") }))).toBe(no);
  });
});

describe("protection", () => {
  const locked = (batch: Batch, options?: Excel.WorksheetProtectionOptions): Promise<string> =>
    refused((sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
      sheet.protection.protect(options);
      return batch(sheet, context);
    });

  test.each<[string, Batch]>([
    ["a locked cell", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["a range with a locked cell", (sheet) => (sheet.getRange("A1:B1").values = [[1, 2]])],
    ["copying over a locked cell", (sheet) => sheet.getRange("A1").copyFrom("B1")],
    ["clearing a locked cell", (sheet) => sheet.getRange("A1:B1").clear()],
    ["a format", (sheet) => (sheet.getRange("B1").format.font.bold = true)],
    ["a style", (sheet) => (sheet.getRange("B1").style = "Normal")],
    ["a column's width", (sheet) => (sheet.getRange("A:A").format.columnWidth = 20)],
    ["a row's height", (sheet) => (sheet.getRange("1:1").format.rowHeight = 20)],
    ["a rule", (sheet) => sheet.getRange("B1").dataValidation.clear()],
    ["a highlight", (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom")],
    ["a table", (sheet) => sheet.tables.add("A1:C2", true)],
    ["a chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:C1"))],
    ["inserted rows", (sheet) => sheet.getRange("2:3").insert("Down")],
  ])("%s of a protected sheet cannot be changed", async (_name, batch) => {
    expect(await locked(batch)).toBe("AccessDenied");
  });

  test("unlocked cells and what was allowed can", async () => {
    const allowed = { allowFormatColumns: true, allowFormatRows: true, allowEditObjects: true };
    const change: Batch = (sheet) => {
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("A:A").format.columnWidth = 20;
      sheet.getRange("1:1").format.rowHeight = 20;
      sheet.charts.add("Line", sheet.getRange("A1:C1"));
      sheet.name = "Protected and renamed";
    };
    expect(await locked(change, allowed)).toBe("done");
  });

  test("a sheet is protected once, and freed by its password only", async () => {
    const { codeOf } = pane;
    expect(await locked((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
    expect(await locked((sheet) => sheet.protection.unprotect())).toBe("done");
    const of = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Secret");
    await codeOf((context) =>
      context.workbook.worksheets.add("Secret").protection.protect({}, "x"),
    );
    expect(await codeOf((context) => of(context).protection.unprotect())).toBe("AccessDenied");
    expect(await codeOf((context) => of(context).protection.unprotect("y"))).toBe("AccessDenied");
    expect(await codeOf((context) => of(context).protection.unprotect("x"))).toBe("done");
  });

  test("nothing of a protected structure can be changed", async () => {
    host.person.protectStructure("x");
    const { codeOf } = pane;
    const no = "AccessDenied";
    expect(await codeOf(({ workbook }) => workbook.worksheets.add())).toBe(no);
    const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
    expect(await codeOf((context) => first(context).delete())).toBe(no);
    expect(await codeOf((context) => (first(context).name = "Other"))).toBe(no);
    expect(await codeOf((context) => (first(context).visibility = "Hidden"))).toBe(no);
    expect(await codeOf((context) => (first(context).getRange("A1").values = [[1]]))).toBe("done");
    expect(await codeOf(({ workbook }) => workbook.protection.unprotect("x"))).toBe("done");
  });
});

test("a workbook that is open for reading is not written", async () => {
  host.book.isReadOnly = true;
  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
  expect(await pane.codeOf((context) => (first(context).getRange("A1").values = [[1]]))).toBe(
    "AccessDenied",
  );
  expect(await pane.codeOf(({ workbook }) => workbook.worksheets.add())).toBe("AccessDenied");
  expect(await pane.codeOf((context) => first(context).getRange("A1").load("values"))).toBe("done");
  const isReadOnly = await pane.run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(isReadOnly).toBe(true);
  host.book.isReadOnly = false;
});

test("the last visible sheet stays", async () => {
  const other = kompassHost();
  const { codeOf } = openPane(other);
  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
  expect(await codeOf((context) => first(context).delete())).toBe("InvalidOperation");
  expect(await codeOf((context) => (first(context).visibility = "Hidden"))).toBe(
    "InvalidOperation",
  );
});

test("a request over five megabytes is refused as a whole", async () => {
  const batch: Batch = (sheet) => {
    for (let row = 1; row <= 170; row += 1) sheet.getRange(`A${row}`).values = [[long(32_000)]];
  };
  const sheets = host.state.sheets.length;
  expect(await refused(batch)).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.state.sheets).toHaveLength(sheets);
});

test("an answer over five megabytes is refused, and counted in bytes", async () => {
  const name = await pane.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  const [least, most] = [80, 90];
  for (let row = 1; row <= most; row += 1) {
    host.person.edit(name, `A${row}`, "ø".repeat(30_000));
  }
  const read = (rows: number) =>
    pane.codeOf(({ workbook }) =>
      workbook.worksheets.getItem(name).getRange(`A1:A${rows}`).load("values"),
    );
  expect(await read(least)).toBe("done");
  expect(await read(most)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a member can be refused from now on, whether it is set, called or opened", async () => {
  const own = kompassHost();
  const { codeOf } = openPane(own);
  const first = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getFirst();
  const acts: readonly (readonly [string, (context: Excel.RequestContext) => unknown])[] = [
    ["PageLayout.orientation", (context) => (first(context).pageLayout.orientation = "Landscape")],
    ["WorksheetFreezePanes.freezeRows", (context) => first(context).freezePanes.freezeRows(1)],
    ["PageBreakCollection.add", (context) => first(context).horizontalPageBreaks.add("A5")],
  ];
  for (const [member, act] of acts) {
    own.refuse(member);
    expect([member, await codeOf(act)]).toEqual([member, "GeneralException"]);
    own.acceptAll();
    expect([member, await codeOf(act)]).toEqual([member, "done"]);
  }
});

test("what came before the action that fails stays done", async () => {
  const code = await pane.codeOf((context) => {
    const sheet = context.workbook.worksheets.add("Half done");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [["=("]];
    sheet.getRange("A3").values = [[3]];
  });
  expect(code).toBe("InvalidArgument");
  const cells = await pane.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Half done").getRange("A1:A3");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(cells).toEqual([[1], [""], [""]]);
});

test("an error says where, and what stood around it", async () => {
  const error = await pane
    .run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["=("]];
      await context.sync();
    })
    .catch((thrown: unknown) => thrown as OfficeExtension.Error);
  expect(error).toBeInstanceOf(pane.OfficeExtension.Error);
  const { debugInfo, message } = error as OfficeExtension.Error;
  expect(debugInfo.errorLocation).toBe("Range.values");
  expect(message).toContain('does not parse (unexpectedEnd "" at 1): =(');
});
