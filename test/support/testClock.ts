import type { Clock } from "../../src/taskpane/session/session";

/** A clock whose waits end when the test says so. */
export function testClock(): Clock & { ring(): void } {
  const waiting: (() => void)[] = [];
  return {
    now: () => 0,
    wait: () => new Promise((resolve) => waiting.push(resolve)),
    painted: () => Promise.resolve(),
    ring: () => waiting.splice(0).forEach((resolve) => resolve()),
  };
}
