import { whenPainted } from "../shared/afterPaint";

/** What is measured: from what the person did to what they see. */
export type Shown = "kompassbok:card" | "kompassbok:points";

let began: number | null = null;

/** The person pressed or clicked at this time, in milliseconds of the page. */
export function markAct(time: number): void {
  began = time;
}

/** After the next frame, measures how long it took; only the latest of each is kept. */
export function markShown(name: Shown): void {
  const start = began;
  began = null;
  if (start === null || typeof performance.measure !== "function") return;
  whenPainted(() => {
    const end = performance.now();
    performance.clearMarks(name);
    performance.clearMeasures(name);
    performance.mark(name);
    performance.measure(name, { start, end });
  });
}
