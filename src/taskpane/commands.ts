import { requestView, type View } from "./frame/requestedView";

/** The views that the ribbon's buttons show, by their function names in manifest.xml. */
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

/**
 * Excel disables the button until `completed` is called, so it must be called even after an error.
 */
async function showView(view: View, event: Office.AddinCommands.Event): Promise<void> {
  try {
    requestView(view);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
