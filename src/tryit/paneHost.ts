import { installPageHost } from "../standin";
import { documentName } from "./documentName";
import type { TryItWindow } from "./tryItPage";

/**
 * The only script that the try-it page adds to the pane's page, before office.js. It makes the
 * frame look like a pane in Excel and connects it to the host in the parent page.
 */
const page = (window.parent as TryItWindow).kompassbokTryIt;
if (!page) throw new Error("the pane is not in a frame of the try-it page");
const connection = page.host.connect(window.frameElement?.getAttribute("data-author") ?? "me");
installPageHost(window, connection, {
  requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
  language: page.locale(),
  documentName,
});
window.addEventListener("pagehide", () => page.host.disconnect(connection));
