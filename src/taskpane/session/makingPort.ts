import type { LiveWorkbookPort } from "../../app/ports";
import type { Outcome, Problem } from "../../model/problem";

/** Wraps the port to report the parts of a workbook that Excel refuses, whoever creates them. */
export function makingPort(
  port: LiveWorkbookPort,
  refused: (problems: readonly Problem[]) => void,
): LiveWorkbookPort {
  const told = async (making: Promise<Outcome<null>>): Promise<Outcome<null>> => {
    const made = await making;
    if (made.ok && made.problems.length > 0) refused(made.problems);
    return made;
  };
  return {
    ...port,
    render: async (plan, options) => told(port.render(plan, options)),
    repair: async (plan, repair, present) => told(port.repair(plan, repair, present)),
  };
}
