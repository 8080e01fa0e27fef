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
  afterFrame(() => {
    performance.clearMarks(name);
    performance.clearMeasures(name);
    performance.mark(name);
    performance.measure(name, { start, end: performance.now() });
  });
}

/** Runs a task as soon as the next frame is on the screen, before anything that waits by a timer. */
function afterFrame(task: () => void): void {
  requestAnimationFrame(() => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(task, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      task();
    };
    port2.postMessage(null);
  });
}
