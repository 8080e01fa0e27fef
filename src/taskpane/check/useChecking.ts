import { useState } from "react";
import type { CheckedWorkbook } from "../../app/checking/checkWorkbook";
import { fetchPart } from "../../model/fetchPart";
import type { Problem } from "../../model/problem";
import type { Checked } from "../session/checks";
import { usePane } from "../shared/PaneContext";

type Checks = typeof import("../session/checks");

export interface Checking {
  readonly checked: Checked | null;
  /** The running task; null if none is. */
  readonly task: Checked["task"] | null;
  /** Why a task could not run at all. */
  readonly problems: readonly Problem[];
  readonly check: () => void;
  /** `null` repairs only what overwrites nothing, without showing it first. */
  readonly repair: (shown: CheckedWorkbook | null) => void;
  readonly restore: () => void;
}

/** Runs checks and repairs, one at a time; results survive switching views. */
export function useChecking(): Checking {
  const { session } = usePane();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [task, setTask] = useState<Checked["task"] | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = async (
    name: Checked["task"],
    act: (checks: Checks) => Promise<Checked | null>,
  ): Promise<void> => {
    setTask(name);
    setChecked(null);
    const checks = await fetchPart(async () => import("../session/checks"));
    setProblems(checks.problems);
    if (checks.ok) setChecked(await act(checks.value));
    setTask(null);
  };
  return {
    checked,
    task,
    problems,
    check: () => void run("check", async ({ check }) => check(session)),
    repair: (shown) => void run("repair", async ({ repair }) => repair(session, shown)),
    restore: () => void run("restore", async ({ restore }) => restore(session)),
  };
}
