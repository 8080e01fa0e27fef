export type View = "start" | "new" | "check";

/** A request to show a view. Always a new object, so that repeated requests are noticed. */
export interface ViewRequest {
  readonly view: View;
}

let current: ViewRequest = { view: "start" };
const listeners = new Set<() => void>();

/** Requests a view. The ribbon's commands run in the same page as the pane, which shows it. */
export function requestView(view: View): void {
  current = { view };
  for (const listener of listeners) listener();
}

/** The latest request, for React's `useSyncExternalStore`. */
export function requestedView(): ViewRequest {
  return current;
}

export function subscribeToView(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
