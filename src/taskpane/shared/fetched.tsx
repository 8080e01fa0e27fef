import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { ComponentType, ReactElement } from "react";
import { useTexts } from "./useTexts";
import { RetryNotice } from "./RetryNotice";

/** Something that draws, and can be fetched before it is shown. */
export interface Fetched<Props> {
  (props: Props): ReactElement | null;
  /** Never fails: what could not be fetched is tried again when it is shown. */
  readonly fetch: () => Promise<void>;
}

/**
 * A part of the pane whose script is fetched when it is first shown. Until then there is a spinner, or
 * nothing where the part is `quiet`; where it cannot be fetched, a word of that and another try.
 * React's own `lazy` shows what has come only after 300 ms, and gives up the pane when nothing comes.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isQuiet = false }: { readonly isQuiet?: boolean } = {},
): Fetched<Props> {
  let part: ComponentType<Props> | null = null;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const fetchPart = async (): Promise<void> => {
    part = await load();
    for (const listener of listeners) listener();
  };

  function Shown(props: Props): ReactElement | null {
    const { t } = useTexts();
    // Whoever has fetched it, all that show it are drawn anew.
    const Part = useSyncExternalStore(subscribe, () => part);
    const [hasFailed, setFailed] = useState(false);
    const fetch = useCallback(() => {
      setFailed(false);
      fetchPart().catch(() => setFailed(true));
    }, []);
    useEffect(() => {
      if (!part) fetch();
    }, [fetch]);

    if (Part) return <Part {...props} />;
    if (!hasFailed) return isQuiet ? null : <Spinner label={t("pane.loading")} />;
    return <RetryNotice onRetry={fetch}>{t("problem.partUnreachable")}</RetryNotice>;
  }
  return Object.assign(Shown, { fetch: () => fetchPart().catch(() => undefined) });
}
