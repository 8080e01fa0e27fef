import type { ReactElement } from "react";
import type { Problem } from "../../model/problem";
import { Notice } from "./Notice";
import { ProblemList } from "./ProblemList";

/** Announces the problems with what a person did; nothing if there are none. */
export function ProblemNotice(props: {
  readonly problems: readonly Problem[];
}): ReactElement | null {
  const { problems } = props;
  if (problems.length === 0) return null;
  return (
    <Notice tone="error" isUrgent>
      <ProblemList problems={problems} />
    </Notice>
  );
}
