import { useEffect, useState } from "react";
import { drawWhenIdle } from "./drawWhenIdle";

/**
 * False at first, so that what matters most is on the screen and can be used before the rest is drawn;
 * true as soon as it is. What comes then must stand below what is there, or it would move it.
 */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => drawWhenIdle(() => setLater(true)), []);
  return isLater;
}
