import type { Host } from "../standin";

/** What the page gives the panes in its frames, by its window's property `kompassbokTryIt`. */
export interface TryItPage {
  readonly host: Host;
  /** Of Excel's interface, such as nb-NO. */
  readonly locale: () => string;
}

export interface TryItWindow {
  kompassbokTryIt?: TryItPage;
}
