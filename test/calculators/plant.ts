import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escapeXml } from "../../src/xlsx/xmlText";
import type { MadeWorkbook } from "../support/makeWorkbook";

/** The workbook with another cached value in a formula cell, as a faulty program would leave it. */
export function plantValue(
  victim: MadeWorkbook,
  name: string,
  cell: string,
  value: number,
): MadeWorkbook {
  return tamper(victim, name, cell, (xml) =>
    xml.replace(/ t="\w+"/, "").replace(/<v>.*<\/v>/, `<v>${value}</v>`),
  );
}

/** The workbook with another formula in a cell, entered as a normal one, and what it should give. */
export function plantFormula(
  victim: MadeWorkbook,
  name: string,
  cell: string,
  formula: string,
  value: number,
): MadeWorkbook {
  return tamper(victim, name, cell, (xml) =>
    xml.replace(/ t="\w+"/, "").replace(/<f.*<\/v>/, `<f>${escapeXml(formula)}</f><v>${value}</v>`),
  );
}

function tamper(
  victim: MadeWorkbook,
  name: string,
  cell: string,
  edit: (xml: string) => string,
): MadeWorkbook {
  const [key, address] = cell.split("!");
  const index = victim.plan.sheets.findIndex((sheet) => sheet.key === key);
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const parts = unzipSync(victim.bytes);
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const [found, ...more] = xml.match(new RegExp(`<c r="${address}"[^>]*><f>.*?</c>`, "g")) ?? [];
  if (found === undefined || more.length > 0) throw new Error(`${cell} is no formula of its own`);
  const edited = xml.replace(found, () => edit(found));
  if (edited === xml) throw new Error(`${cell} was left as it is`);
  return { ...victim, name, bytes: zipSync({ ...parts, [path]: strToU8(edited) }) };
}
