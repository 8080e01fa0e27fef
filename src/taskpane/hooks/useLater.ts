import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";
import { whenIdle } from "./whenIdle";

/**
 * False at first, so that what matters most is on the screen and can be used before the rest is drawn;
 * true as soon as it is. What comes then must stand below what is there, or it would move it.
 */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    let callOff = afterPaint(() => {
      callOff = whenIdle(() => startTransition(() => setLater(true)));
    });
    return () => callOff();
  }, []);
  return isLater;
}
