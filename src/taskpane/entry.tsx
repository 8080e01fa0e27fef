import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { registerFunctions } from "../functions/registerFunctions";
import { languageOfTag } from "../model/language";
import { registerCommands } from "./commands";
import { Pane } from "./Pane";

/** The one page of the add-in: custom functions, the ribbon's commands and the pane run in it. */
registerFunctions();
void Office.onReady(() => {
  registerCommands();
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root");
  const language = languageOfTag(Office.context.displayLanguage);
  document.documentElement.lang = language;
  createRoot(root).render(
    <RendererProvider renderer={createDOMRenderer(document, styleElements())}>
      <FluentProvider theme={webLightTheme}>
        <Pane language={language} />
      </FluentProvider>
    </RendererProvider>,
  );
});

/** Fluent's style elements carry the nonce that the page's content security policy asks for. */
function styleElements() {
  const nonce = document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";
  return { styleElementAttributes: { nonce } };
}
