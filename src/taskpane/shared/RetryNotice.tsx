import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useTexts } from "./useTexts";
import { Notice } from "./Notice";

interface RetryNoticeProps {
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

/** What failed and may succeed another time, said as soon as it appears. */
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
