import { useState, type PointerEvent } from "react";

/**
 * The question whose row in the list the pointer is down on, and what the list must tell of. Its card is
 * made ready meanwhile, so that a click only has to show it; people hold a button for a tenth of a second.
 */
export function usePressedRow() {
  const [pressed, setPressed] = useState<string | null>(null);
  const letGo = (): void => setPressed(null);
  return {
    pressed,
    onList: {
      onPointerDown: ({ button, target }: PointerEvent): void => {
        if (button === 0) setPressed(questionOf(target));
      },
      onClick: letGo,
      onPointerLeave: letGo,
      onPointerCancel: letGo,
    },
  };
}

function questionOf(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-question]") : null;
  return row?.dataset.question ?? null;
}
