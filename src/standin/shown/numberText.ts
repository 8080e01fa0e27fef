import { isCellError, type CellValue } from "../state/value";

/**
 * The text that a cell displays, in English. Supports only plain number, percentage and date
 * formats.
 */
export function numberText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === "General" || numberFormat === "@") return general(value);
  const parts = numberFormat.split(";");
  const index =
    value < 0 && parts[1] !== undefined ? 1 : value === 0 && parts[2] !== undefined ? 2 : 0;
  const part = parts[index] ?? "";
  if (/[ymdhs]/i.test(part.replace(/"[^"]*"/g, ""))) return dateText(value, part);
  const sign = value < 0 && index === 0 ? "-" : "";
  return sign + decimal(Math.abs(value), part);
}

function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function decimal(value: number, part: string): string {
  const digits = /[#0,]*[#0](?:\.(?<decimals>[0#]+))?/.exec(part);
  if (!digits) return part.replaceAll('"', "");
  const scaled = part.includes("%") ? value * 100 : value;
  const decimals = digits.groups?.decimals?.length ?? 0;
  const [whole = "", rest] = (Math.round(scaled * 10 ** decimals) / 10 ** decimals)
    .toFixed(decimals)
    .split(".");
  const grouped = digits[0].includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const text = rest === undefined ? grouped : `${grouped}.${rest}`;
  return part.replace(digits[0], text).replace(/"([^"]*)"/g, "$1");
}

const msPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

function dateText(value: number, part: string): string {
  const date = new Date(epoch + Math.round(value * msPerDay));
  const two = (number: number): string => String(number).padStart(2, "0");
  const fields: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    hh: two(date.getUTCHours()),
    h: String(date.getUTCHours()),
    ss: two(date.getUTCSeconds()),
  };
  return part
    .replace(/(?<=h:)mm/gi, two(date.getUTCMinutes()))
    .replace(/yyyy|yy|mm|m|dd|d|hh|h|ss/gi, (code) => fields[code.toLowerCase()] ?? code);
}
