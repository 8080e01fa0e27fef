import { Text, Title3 } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import { translator } from "../i18n/translate";
import type { Language } from "../model/language";
import { requestedView, subscribeToView } from "./requestedView";

/** The pane: for now its frame, with the view that was asked for. */
export function Pane({ language }: { readonly language: Language }): ReactElement {
  const { view } = useSyncExternalStore(subscribeToView, requestedView);
  const t = translator(language);
  return (
    <main lang={language}>
      <Title3 as="h1">{t(`pane.title.${view}`)}</Title3>
      <Text as="p" block>
        {t("pane.disclaimer")}
      </Text>
    </main>
  );
}
