import { initSync } from "@ironcalc/wasm";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { locales } from "../i18n/formatNumber";
import { tryItTranslator } from "../i18n/tryItTranslator";
import { languageOfTag } from "../model/language";
import type { Host } from "../standin";
import { kompassHost } from "./host/kompassHost";
import { TryIt } from "./TryIt";
import type { TryItWindow } from "./tryItPage";
import { WorkbookWatch } from "./WorkbookWatch";

/** The calculator's wasm file, which the build puts next to the page. */
const calculator = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);

const first = languageOfTag(navigator.language);
const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
root.textContent = tryItTranslator(first)("tryit.loading");

start().then(
  ({ host, watch }) => show(root, host, watch),
  (error: unknown) => {
    root.textContent = tryItTranslator(first)("tryit.failed", { reason: String(error) });
  },
);

async function start(): Promise<{ host: Host; watch: WorkbookWatch }> {
  const response = await fetch(calculator);
  if (!response.ok) throw new Error(`${calculator.pathname}: ${response.status}`);
  initSync({ module: await WebAssembly.compile(await response.arrayBuffer()) });
  const host = kompassHost({ firstSheet: first === "nb" ? "Ark1" : "Sheet1" });
  return { host, watch: new WorkbookWatch(host, afterPaint) };
}

function show(root: HTMLElement, host: Host, watch: WorkbookWatch): void {
  const page = window as Window & TryItWindow;
  function Page(): ReactElement {
    const [language, setLanguage] = useState(first);
    page.kompassbokTryIt = { host, locale: () => locales[language] };
    return (
      <TryIt host={host} watch={watch} language={language} onLanguage={setLanguage} onSave={save} />
    );
  }
  const nonce = document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  createRoot(root).render(
    <RendererProvider renderer={renderer}>
      <Page />
    </RendererProvider>,
  );
}

/**
 * Runs a task after the next paint, including the pane's, since both share the browser's frames.
 */
function afterPaint(task: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    task();
  };
  requestAnimationFrame(() => setTimeout(once, 0));
  // A page that is not visible is never painted.
  setTimeout(once, 200);
}

function save(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // By then the browser has read the file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
