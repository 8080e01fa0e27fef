import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const darkness = "(prefers-color-scheme: dark)";

/** Excel's theme if it reports one, else the system's. The system itself handles high contrast. */
export function useTheme(isOfficeDark: boolean | null): Theme {
  const isSystemDark = useSyncExternalStore(subscribe, isDark);
  return (isOfficeDark ?? isSystemDark) ? webDarkTheme : webLightTheme;
}

function isDark(): boolean {
  return query()?.matches ?? false;
}

function subscribe(listener: () => void): () => void {
  const watched = query();
  watched?.addEventListener("change", listener);
  return () => watched?.removeEventListener("change", listener);
}

/** null in browsers without `matchMedia`; they get the light theme. */
function query(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(darkness) : null;
}
