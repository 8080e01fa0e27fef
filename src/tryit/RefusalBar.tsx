import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TranslateTryIt } from "../i18n/tryItTranslator";
import type { Refusal } from "./GridActs";

interface RefusalBarProps {
  readonly refusal: Refusal;
  readonly t: TranslateTryIt;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, margin: 0 },
});

/** Says why the typed text was refused. */
export function RefusalBar({ refusal, t, onClose }: RefusalBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.bar}>
      <p className={styles.text}>{textOf(refusal, t)}</p>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {t("tryit.close")}
      </Button>
    </div>
  );
}

function textOf(refusal: Refusal, t: TranslateTryIt): ReactElement | string {
  if (refusal.kind === "locked") return t("tryit.locked");
  if (refusal.kind === "refused") return t("tryit.refused", { reason: refusal.reason });
  return (
    <>
      <strong>{refusal.title}</strong> {refusal.text || t("tryit.notRule")}
    </>
  );
}
