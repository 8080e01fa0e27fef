import { Component, type ReactElement, type ReactNode } from "react";
import { useTexts } from "../shared/useTexts";
import { RetryNotice } from "../shared/RetryNotice";

interface ViewBoundaryProps {
  readonly children: ReactNode;
}

/**
 * An error boundary around a view, so that an error in it does not take down the whole pane. Fields
 * save their drafts when they unmount.
 */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <ViewFault onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function ViewFault({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const { t } = useTexts();
  return (
    <RetryNotice title={t("pane.viewFailed")} onRetry={onRetry}>
      {t("pane.viewFailedAdvice")}
    </RetryNotice>
  );
}
