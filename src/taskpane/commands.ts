import { requestView, type View } from "./frame/requestedView";

/** What the ribbon's buttons show, by the function names of manifest.xml. */
export const commands: Readonly<Record<string, View>> = {
  openPane: "start",
  newWorkbook: "new",
  checkWorkbook: "check",
};

export function registerCommands(): void {
  for (const [name, view] of Object.entries(commands)) {
    const command = (event: Office.AddinCommands.Event): unknown => showView(view, event);
    Office.actions.associate(name, command);
  }
}

/** Excel waits for `completed`, whatever happens, before it lets the button be pressed again. */
async function showView(view: View, event: Office.AddinCommands.Event): Promise<void> {
  try {
    requestView(view);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
