import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export type Tone = "info" | "warning" | "error" | "success";

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Makes screen readers announce it as soon as it appears. */
  readonly isUrgent?: boolean;
}

const useStyles = makeStyles({
  // The pane can be narrow and zoomed in.
  body: { minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block" },
  actions: { flexWrap: "wrap", rowGap: "4px", justifyContent: "start" },
});

/**
 * A message that stays. It uses roles because Fluent UI's announcements need an announcer around
 * the pane.
 */
export function Notice(props: NoticeProps): ReactElement {
  const { tone, title, children, actions, isUrgent = false } = props;
  const styles = useStyles();
  const named = title === undefined ? { "aria-labelledby": undefined, role: undefined } : {};
  return (
    <MessageBar
      intent={tone}
      layout="multiline"
      {...named}
      {...(isUrgent ? { role: "alert" } : {})}
    >
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {actions !== undefined && (
        <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>
      )}
    </MessageBar>
  );
}
