/** Abbreviates consecutive ids: "2.1.1–2.1.4, 2.2.2". `all` has every id in order. */
export function idRanges(ids: readonly string[], all: readonly string[]): string {
  const wanted = new Set(ids);
  const runs: string[][] = [];
  let isOpen = false;
  for (const id of all) {
    if (wanted.has(id) && isOpen) runs.at(-1)?.push(id);
    else if (wanted.has(id)) runs.push([id]);
    isOpen = wanted.has(id);
  }
  return runs
    .flatMap((run) => (run.length > 2 ? [`${run[0] ?? ""}–${run.at(-1) ?? ""}`] : run))
    .join(", ");
}
