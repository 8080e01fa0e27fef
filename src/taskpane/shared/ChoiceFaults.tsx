import type { ReactElement } from "react";
import type { Problem } from "../../model/problem";
import { Notice } from "./Notice";
import { ProblemNotice } from "./ProblemNotice";

interface ChoiceFaultsProps {
  /** A sentence that says what someone else chose meanwhile; null if nobody did. */
  readonly overtaken: string | null;
  readonly problems: readonly Problem[];
}

/** Why a choice could not be stored in its cell. */
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
