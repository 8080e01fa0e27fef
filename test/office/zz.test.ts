import { openExcel } from "../support/openExcel";
import { examplePlan } from "../support/exampleWorkbook";
import { writeFileSync } from "node:fs";
import { styledRanges } from "../../src/office/styledRanges";
test("x", async () => {
  const excel = await openExcel();
  const host = excel.host as any;
  const orig = host.answer.bind(host);
  const by: Record<string, [number, number]> = {};
  let total = 0;
  let k = 0;
  const sizes: number[] = [];
  host.answer = (c: any, body: any, size: number) => {
    total += size;
    sizes.push(size);
    writeFileSync(
      `/tmp/probe/req${String(k++).padStart(2, "0")}.json`,
      JSON.stringify(body, null, 0),
    );
    const add = (k: string, n: number) => {
      const e = (by[k] ??= [0, 0]);
      e[0]++;
      e[1] += n;
    };
    for (const a of body.Actions) add(`A${a.ActionType}:${a.Name}`, JSON.stringify(a).length + 1);
    for (const [id, p] of Object.entries(body.ObjectPaths) as any[])
      add(`P${p.ObjectPathType}:${p.Name}`, JSON.stringify(p).length + id.length + 4);
    return orig(c, body, size);
  };
  await excel.port.render(examplePlan);
  writeFileSync(
    "/tmp/probe/out.txt",
    total +
      "\n" +
      sizes.join(" ") +
      "\n" +
      Object.entries(by)
        .sort((a, b) => b[1][1] - a[1][1])
        .slice(0, 45)
        .map(([k, v]) => `${k} n=${v[0]} ${v[1]}`)
        .join("\n"),
  );
  writeFileSync(
    "/tmp/probe/styles.txt",
    examplePlan.sheets
      .map(
        (s) =>
          s.key +
          " " +
          styledRanges(s).length +
          "\n" +
          styledRanges(s)
            .map((r: any) => "  " + r.range + " " + (r.style ?? r.columnStyles.join(",")))
            .join("\n"),
      )
      .join("\n"),
  );
});
