import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { markShown } from "./shownMark";

/** A card that is shown begins at its top; how long it took is measured. */
export function useShownCard(
  box: RefObject<HTMLElement | null>,
  id: string | null,
  isShown: boolean,
): void {
  const hasScrolled = useScrolled();
  useLayoutEffect(() => {
    if (!isShown) return;
    markShown("kompassbok:card");
    if (hasScrolled.current) toTop(box.current);
    hasScrolled.current = false;
  }, [box, id, isShown, hasScrolled]);
}

/** Whether anything was scrolled; to ask where it is would take the browser a layout. */
function useScrolled(): { current: boolean } {
  const hasScrolled = useRef(false);
  useEffect(() => {
    const notice = (): void => {
      hasScrolled.current = true;
    };
    const options = { capture: true, passive: true };
    document.addEventListener("scroll", notice, options);
    return () => document.removeEventListener("scroll", notice, options);
  }, []);
  return hasScrolled;
}

/** In a wide pane the box is scrolled, in a narrow one the page. */
function toTop(box: HTMLElement | null): void {
  if (!box) return;
  if (box.scrollTop > 0) box.scrollTop = 0;
  if (window.scrollY > 0 && box.getBoundingClientRect().top < 0) box.scrollIntoView();
}
