import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useTexts } from "./useTexts";
import { Notice } from "./Notice";

interface RetryNoticeProps {
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

/** Announces a failure that may succeed on another try, with a button for it. */
export function RetryNotice({ title, children, onRetry }: RetryNoticeProps): ReactElement {
  const { t } = useTexts();
  const retry = (
    <Button size="small" onClick={onRetry}>
      {t("pane.retry")}
    </Button>
  );
  return (
    <Notice tone="error" isUrgent title={title} actions={retry}>
      {children}
    </Notice>
  );
}
