import type { ReactElement } from "react";
import type { Problem } from "../../model/problem";
import { Notice } from "../shared/Notice";
import { ProblemNotice } from "../shared/ProblemNotice";

interface ChoiceFaultsProps {
  /** A sentence of what someone else chose meanwhile; null where nobody did. */
  readonly overtaken: string | null;
  readonly problems: readonly Problem[];
}

/** Why a choice that is kept in a cell does not stand there. */
export function ChoiceFaults({ overtaken, problems }: ChoiceFaultsProps): ReactElement {
  return (
    <>
      {overtaken !== null && (
        <Notice tone="warning" isUrgent>
          {overtaken}
        </Notice>
      )}
      <ProblemNotice problems={problems} />
    </>
  );
}
