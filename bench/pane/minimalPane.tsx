import {
  Button,
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** The smallest React and Fluent UI pane possible under our policy, as a reference. */
void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root");
  const nonce = document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  createRoot(root).render(
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={webLightTheme}>
        <CountingButton />
      </FluentProvider>
    </RendererProvider>,
  );
});

/** Shows how often it was pressed. */
function CountingButton(): ReactElement {
  const [count, setCount] = useState(0);
  return <Button onClick={() => setCount(count + 1)}>{count}</Button>;
}
