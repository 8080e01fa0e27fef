import { hostPlan } from "../../src/tryit/host/hostPlan";
import type { Host } from "../../src/standin";
import { planPicture } from "./planPicture";

/** All that stands in the host's workbook, by which two states are compared cell by cell. */
export function hostPicture(host: Host): string {
  const plan = hostPlan(host);
  return JSON.stringify({ ...planPicture(plan), styles: Object.keys(plan.styles).sort() });
}
