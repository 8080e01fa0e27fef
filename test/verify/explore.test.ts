import { insertColumns, insertRows } from "../readback/excelEdits";
import { inputs, plan } from "../readback/sampleWorkbook";
import { differencesIn, generated } from "./verifiedWorkbook";
import { usedRanges } from "../model/planContent";
test("explore", () => {
  const raw = generated(inputs);
  console.log("untouched", JSON.stringify(differencesIn(raw).slice(0, 5), null, 1), differencesIn(raw).length);
  const used = usedRanges(plan);
  const out: string[] = [];
  for (const { key, name } of plan.sheets) {
    const { bottom, right } = used.get(key)!;
    for (let row = 1; row <= Math.min(bottom + 1, 70); row += 1) {
      try { const d = differencesIn(insertRows(raw, name, row)); if (d.length) out.push(`${name} row ${row}: ${d.length} ${d[0]!.code} ${d[0]!.sheet}!${d[0]!.cell} ${JSON.stringify(d[0]!.found)} ${JSON.stringify(d[0]!.expected)}`); } catch (e) { out.push(`${name} row ${row}: THROWS ${String(e).slice(0, 150)}`); }
    }
    for (let column = 1; column <= right + 1; column += 1) {
      try { const d = differencesIn(insertColumns(raw, name, column)); if (d.length) out.push(`${name} column ${column}: ${d.length} ${d[0]!.code} ${d[0]!.sheet}!${d[0]!.cell} ${JSON.stringify(d[0]!.found)} ${JSON.stringify(d[0]!.expected)}`); } catch (e) { out.push(`${name} column ${column}: THROWS ${String(e).slice(0, 150)}`); }
    }
  }
  console.log(out.map((l) => l.slice(0, 220)).join("\n"));
}, 600000);
