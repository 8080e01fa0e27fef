export type View = "start" | "new" | "check";

/** A wish to see a view. A new object each time, so that the same wish twice is noticed too. */
export interface ViewRequest {
  readonly view: View;
}

let current: ViewRequest = { view: "start" };
const listeners = new Set<() => void>();

/** The ribbon's buttons and the pane run in one page: what one asks for, the other shows. */
export function requestView(view: View): void {
  current = { view };
  for (const listener of listeners) listener();
}

/** For React's useSyncExternalStore. */
export function requestedView(): ViewRequest {
  return current;
}

export function subscribeToView(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
