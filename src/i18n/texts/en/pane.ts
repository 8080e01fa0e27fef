/** The task pane. */
export const pane = {
  "pane.title.start": "Kompassbok",
  "pane.title.new": "New workbook",
  "pane.title.check": "Check the workbook",
  "pane.disclaimer": "Not made, endorsed or licensed by KS, SKR or KL.",
};
