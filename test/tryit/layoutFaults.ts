/**
 * What of the page's text cannot be read as it is laid out: pushed out of sight, cut off, or one over
 * the other. Runs in the page, so it stands by itself.
 */
export function layoutFaults(): string[] {
  const scope = document.querySelector("[role=dialog]") ?? document.body;
  const named = (text: string | null): string => JSON.stringify((text ?? "").trim().slice(0, 60));
  const isShown = (element: Element): boolean =>
    element.closest("[inert]") === null &&
    element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    });
  /** Words for screen readers alone take a pixel. */
  const isForReaders = (element: Element | null): boolean => {
    for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const { overflow } = getComputedStyle(at);
      if (overflow === "hidden" && width <= 1 && height <= 1) return true;
    }
    return false;
  };
  /** What stays in sight goes over what is scrolled beneath it. */
  const isSticky = (element: Element | null): boolean => {
    for (let at = element; at !== null; at = at.parentElement) {
      if (["sticky", "fixed"].includes(getComputedStyle(at).position)) return at !== scope;
    }
    return false;
  };
  /** A list may shorten what the card says in full, with an ellipsis. */
  const isShortened = (element: Element | null): boolean => {
    const style = element && getComputedStyle(element);
    return (
      style !== null && (style.webkitLineClamp !== "none" || style.textOverflow === "ellipsis")
    );
  };
  /** What is scrolled out of a box, or shortened, covers nothing. */
  const clipsOf = (element: Element): DOMRect[] => {
    const clips: DOMRect[] = [];
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowY !== "visible") clips.push(at.getBoundingClientRect());
    }
    return clips;
  };
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} of ${clientWidth}`);

  const cuts = ["hidden", "clip"];
  for (const element of scope.querySelectorAll("*")) {
    if (!isShown(element) || isForReaders(element) || element.closest("svg") !== null) continue;
    const { overflowX, overflowY, contentVisibility } = getComputedStyle(element);
    // Nothing in it is shown, so nothing is cut off; its size is that of whenever it was last asked for.
    if (contentVisibility === "hidden") continue;
    const isWide = element.scrollWidth > element.clientWidth + 1 && cuts.includes(overflowX);
    const isHigh = element.scrollHeight > element.clientHeight + 1 && cuts.includes(overflowY);
    if (element.clientWidth > 0 && !isShortened(element) && (isWide || isHigh)) {
      faults.push(`cut off: <${element.tagName.toLowerCase()}> ${named(element.textContent)}`);
    }
  }

  const boxes: { text: string; box: DOMRect }[] = [];
  const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || (node.textContent ?? "").trim() === "") continue;
    if (parent.closest("svg, select, textarea, style, script") !== null) continue;
    if (!isShown(parent) || isForReaders(parent)) continue;
    const isOver = isSticky(parent) && scope === document.body;
    const clips = clipsOf(parent);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (!isOver && clips.every((clip) => box.bottom <= clip.bottom + 4)) {
        boxes.push({ text: node.textContent ?? "", box });
      }
      const canScroll = parent.closest("[role=region][tabindex='0']") !== null;
      if (!canScroll && (box.right > clientWidth + 1 || box.left < -1)) {
        faults.push(`outside: ${named(node.textContent)}`);
      }
    }
  }
  boxes.sort((one, other) => one.box.top - other.box.top);
  boxes.forEach(({ text, box }, at) => {
    for (const other of boxes.slice(at + 1)) {
      // Lines are higher than their letters.
      if (other.box.top > box.bottom - 4) break;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      if (across > 2 && other.text !== text) {
        faults.push(`over each other: ${named(text)} ${named(other.text)}`);
      }
    }
  });
  return [...new Set(faults)];
}
