/** Runs a task when nothing is on its way to the screen, or soon; what is returned calls it off. */
export function whenIdle(task: () => void): () => void {
  // Not every browser has it.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(task, 0);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(task, { timeout: 2000 });
  return () => window.cancelIdleCallback(handle);
}
