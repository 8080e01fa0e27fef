import { startTransition } from "react";
import { afterPaint } from "./afterPaint";
import { whenIdle } from "./whenIdle";

/**
 * Draws a change that can wait: once what has changed before is on the screen and nothing else is to be
 * done, and not in the way of what comes meanwhile. What is returned calls it off.
 */
export function drawWhenIdle(change: () => void): () => void {
  let callOff = afterPaint(() => {
    callOff = whenIdle(() => startTransition(change));
  });
  return () => callOff();
}
