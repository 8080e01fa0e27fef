import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { ComponentType, ReactElement } from "react";
import { useTexts } from "./useTexts";
import { RetryNotice } from "./RetryNotice";

/** A component whose script can be fetched before it is shown. */
export interface Fetched<Props> {
  (props: Props): ReactElement | null;
  /** Never rejects; if the fetch fails, it is repeated when the component is shown. */
  readonly fetch: () => Promise<void>;
}

/**
 * A component whose script is fetched when it is first shown. Until then it shows a spinner, or
 * nothing if `isQuiet`; if the fetch fails, a message and a retry button. React's `lazy` would show
 * the component only after 300 ms and give up the whole pane after a failed fetch.
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
    // A fetch by any instance rerenders them all.
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
