import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type CSSProperties, type ReactElement } from "react";

interface CellEditorProps {
  readonly label: string;
  readonly draft: string;
  readonly box: CSSProperties;
  readonly onChange: (draft: string) => void;
  /** Commits and moves on: down or up with Enter, right or left with Tab. */
  readonly onCommit: (down: number, across: number) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    zIndex: 3,
    boxSizing: "border-box",
    border: "2px solid #107c41",
    margin: 0,
    padding: "0 2px",
    resize: "none",
    outline: "none",
    font: "inherit",
    color: "#000000",
    backgroundColor: "#ffffff",
    overflow: "hidden",
    "@media (forced-colors: active)": {
      color: "FieldText",
      backgroundColor: "Field",
      border: "2px solid Highlight",
    },
  },
});

/** The editor over a cell. */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { label, draft, box, onChange, onCommit, onCancel } = props;
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      aria-label={label}
      className={styles.editor}
      style={box}
      value={draft}
      spellCheck={false}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") onCancel();
        else if (event.key === "Enter" && !event.altKey) onCommit(event.shiftKey ? -1 : 1, 0);
        else if (event.key === "Tab") onCommit(0, event.shiftKey ? -1 : 1);
        else if (event.key === "Enter") onChange(`${draft}\n`);
        else return;
        event.preventDefault();
      }}
      onBlur={() => onCommit(0, 0)}
    />
  );
}
