import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface PaneFrameProps {
  readonly title: string;
  readonly author: string;
  /** The pane reloads when it changes, since Excel reports its language only once. */
  readonly locale: string;
}

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    width: "100%",
    minHeight: 0,
    border: "none",
    backgroundColor: "transparent",
  },
});

/** The page that the build makes from the add-in's own. */
const panePage = "pane/tryit.html";

/** The add-in's pane, as in Excel, in a frame. */
export function PaneFrame({ title, author, locale }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  return (
    <iframe
      key={locale}
      className={styles.frame}
      title={title}
      data-author={author}
      src={panePage}
    />
  );
}
