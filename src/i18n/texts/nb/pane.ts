/** The task pane, in bokmål. */
export const pane = {
  "pane.title.start": "Kompassbok",
  "pane.title.new": "Ny arbeidsbok",
  "pane.title.check": "Kontroller arbeidsboken",
  "pane.disclaimer": "Ikke laget, godkjent eller lisensiert av KS, SKR eller KL.",
};
