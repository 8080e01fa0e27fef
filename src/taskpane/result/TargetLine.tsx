import type { ReactElement } from "react";
import type { AreaTarget, CriterionTarget } from "../../app/answers/targets";
import { useTexts } from "../shared/useTexts";
import { useViewStyles } from "../shared/viewStyles";

interface TargetLineProps {
  readonly of: AreaTarget | CriterionTarget | undefined;
  /** Writes points as they are reported. */
  readonly write: (points: number) => string;
}

/** A target and what is left to it, if there is one; or that its cell holds none. */
export function TargetLine({ of, write }: TargetLineProps): ReactElement | null {
  const view = useViewStyles();
  const { t } = useTexts();
  if (of && "isInvalid" in of && of.isInvalid) {
    return <p className={view.text}>{t("pane.targetInvalid")}</p>;
  }
  if (of?.target == null) return null;
  const { target, toTarget } = of;
  const left = toTarget === null ? null : Math.max(0, toTarget);
  return (
    <p className={view.quiet}>
      {left === null
        ? t("pane.target", { target: write(target) })
        : t("pane.targetLeft", { target: write(target), left: write(left) })}
    </p>
  );
}
