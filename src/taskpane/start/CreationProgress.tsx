import { Button, ProgressBar } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Progress } from "../../app/ports";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";

interface CreationProgressProps {
  readonly progress: Progress | null;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

/** Shows which sheet is being created, with a button to stop. */
export function CreationProgress(props: CreationProgressProps): ReactElement {
  const { progress, isStopping, onStop } = props;
  const view = useViewStyles();
  const { t } = useTexts();
  const id = useId();
  const { sheet, done, count } = progress ?? { sheet: "", done: 0, count: 1 };
  const text = isStopping
    ? t("pane.new.stopping")
    : sheet === ""
      ? t("pane.new.preparing")
      : t("pane.new.making", { sheet });
  return (
    <div className={view.section}>
      <p id={id} className={view.text} role="status">
        {text}
      </p>
      <ProgressBar aria-labelledby={id} value={done / count} />
      <div className={view.row}>
        <Button disabled={isStopping} onClick={onStop}>
          {t("pane.cancel")}
        </Button>
      </div>
    </div>
  );
}
