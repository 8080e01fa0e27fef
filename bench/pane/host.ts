import { kompassHost } from "../../src/tryit/host/kompassHost";
import { initCalculator } from "../../src/ironcalc/calculator";
import type { TryItPage } from "../../src/tryit/tryItPage";

declare global {
  interface Window {
    kompassbokTryIt: TryItPage;
    /** Loads a pane into the page, replacing the previous one. */
    startPane: (address: string, control: string) => Promise<PaneStart>;
  }
}

/** Milliseconds from the pane's navigation to its first visible control. */
export interface PaneStart {
  readonly usable: number;
  /** Addresses requested by the pane until then. */
  readonly asked: readonly string[];
}

/** An empty page with the stand-in for Excel, into which the bench loads panes. */
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
  // A task after a frame runs when the frame has been painted.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const pane = frame.contentWindow;
  if (!pane) throw new Error("the pane has gone");
  const usable = pane.performance.now();
  return { usable, asked: pane.performance.getEntriesByType("resource").map(({ name }) => name) };
};

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
