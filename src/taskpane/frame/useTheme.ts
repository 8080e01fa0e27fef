import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const darkness = "(prefers-color-scheme: dark)";

/** Excel's own look where it says it, else the system's. High contrast is the system's own business. */
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

/** A browser without it has one look. */
function query(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(darkness) : null;
}
