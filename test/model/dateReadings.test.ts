import { dateReadings, type WrittenDate } from "../../src/model/dateReadings";
import { isoDateOf } from "../../src/model/excelDate";

const shown = ({ day, month, year }: WrittenDate) => `${day ?? "?"}.${month}.${year ?? "?"}`;

test.each<[text: string, readings: readonly string[]]>([
  ["2026-01-02", ["2.1.2026"]],
  ["2026-01-02 00:00:00", ["2.1.2026"]],
  ["2026-01-02T00:00", ["2.1.2026"]],
  ["02.01.2026", ["2.1.2026"]],
  ["02.01.26", ["2.1.26"]],
  ["1.1.10", []],
  ["1-1-10", []],
  ["1-2", []],
  ["01/02/2026", ["1.2.2026", "2.1.2026"]],
  ["13/02/2026", ["13.2.2026"]],
  ["02/13/2026", ["13.2.2026"]],
  ["02/02/2026", ["2.2.2026"]],
  ["01-02-2026", ["1.2.2026", "2.1.2026"]],
  ["2/1", ["2.1.?", "1.2.?"]],
  ["02.jan", ["2.1.?"]],
  ["02.jan.", ["2.1.?"]],
  ["2. januar", ["2.1.?"]],
  ["2. okt. 2026", ["2.10.2026"]],
  ["02-May-26", ["2.5.26"]],
  ["02 maj 2026", ["2.5.2026"]],
  ["feb.20", ["?.2.20"]],
  ["Jan-26", ["?.1.26"]],
  ["mars 2026", ["?.3.2026"]],
  ["2.1", []],
  ["2,1", []],
  ["2020", []],
  ["2.1.3.4", []],
  ["32.01.2026", []],
  ["02.xyz", []],
  ["ma.20", []],
  ["", []],
  ["version 2", []],
])("%j stands for %j", (text, readings) => {
  expect(dateReadings(text).map(shown)).toEqual(readings);
});

test.each([
  [46_024, "2026-01-02"],
  [46_024.75, "2026-01-02"],
  [1, "1899-12-31"],
  [2_958_465.5, "9999-12-31"],
  [2_958_466, null],
  [0.5, null],
  [-1, null],
])("the serial number %d is %s", (serial, date) => {
  expect(isoDateOf(serial)).toBe(date);
});

test("every day is the calendar's", () => {
  for (let serial = 1; serial <= 2_958_465; serial += 13) {
    const time = Date.UTC(1899, 11, 30) + serial * 86_400_000;
    const expected = new Date(time).toISOString().slice(0, 10);
    if (isoDateOf(serial) !== expected) throw new Error(`${serial} is ${expected}`);
  }
});
