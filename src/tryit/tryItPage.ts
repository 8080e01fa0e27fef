import type { Host } from "../standin";

/**
 * What the page offers to the panes in its frames, through the window property `kompassbokTryIt`.
 */
export interface TryItPage {
  readonly host: Host;
  /** Excel's display language, such as nb-NO. */
  readonly locale: () => string;
}

export interface TryItWindow {
  kompassbokTryIt?: TryItPage;
}
