import { kompassHost } from "../../src/tryit/host/kompassHost";
import { initCalculator } from "../../src/ironcalc/calculator";
import type { TryItPage } from "../../src/tryit/tryItPage";

declare global {
  interface Window {
    kompassbokTryIt: TryItPage;
    /** Puts a pane into the page, in the place of the one before it. */
    startPane: (address: string, control: string) => Promise<PaneStart>;
  }
}

/** Milliseconds from the pane's navigation to its first control on the screen. */
export interface PaneStart {
  readonly usable: number;
  /** Addresses that the pane had asked for by then. */
  readonly asked: readonly string[];
}

/** A page with the stand-in for Excel and nothing to look at, which the bench puts panes into. */
const calculator = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);

const response = await fetch(calculator);
initCalculator(await WebAssembly.compile(await response.arrayBuffer()));
window.kompassbokTryIt = {
  host: kompassHost({ firstSheet: "Ark1" }),
  locale: () => "nb-NO",
};

window.startPane = async (address, control) => {
  document.querySelector("iframe")?.remove();
  const frame = document.createElement("iframe");
  frame.width = "380";
  frame.height = "800";
  frame.src = address;
  document.body.append(frame);
  for (;;) {
    await nextFrame();
    const found = frame.contentDocument?.querySelector(control);
    if (found && !found.matches(":disabled")) break;
  }
  // The task after a frame comes when the frame is on the screen.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const pane = frame.contentWindow;
  if (!pane) throw new Error("the pane has gone");
  const usable = pane.performance.now();
  return { usable, asked: pane.performance.getEntriesByType("resource").map(({ name }) => name) };
};

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
