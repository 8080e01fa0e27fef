import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TranslateTryIt } from "../i18n/tryItTranslator";

interface FormulaBarProps {
  readonly address: string;
  /** The cell's formula or value, or the text being typed. */
  readonly content: string;
  readonly isProtected: boolean;
  readonly t: TranslateTryIt;
  readonly onChange: (draft: string) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
  readonly onProtect: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  address: {
    minWidth: "64px",
    padding: "4px 8px",
    boxSizing: "border-box",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  content: {
    flexGrow: 1,
    minWidth: "80px",
    padding: "4px 8px",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  protect: { flexShrink: 0 },
});

/** Shows the active cell's address and its formula or full value. */
export function FormulaBar(props: FormulaBarProps): ReactElement {
  const { address, content, isProtected, t, onChange, onCommit, onCancel, onProtect } = props;
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={t("tryit.cell")}>
        {address}
      </output>
      <input
        className={styles.content}
        aria-label={t("tryit.content")}
        value={content}
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") onCommit();
          else if (event.key === "Escape") onCancel();
          else return;
          event.preventDefault();
        }}
      />
      <Button className={styles.protect} size="small" appearance="subtle" onClick={onProtect}>
        {t(isProtected ? "tryit.unprotect" : "tryit.protect")}
      </Button>
    </div>
  );
}
