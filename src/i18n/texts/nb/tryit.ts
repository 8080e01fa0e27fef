/** The page for trying Kompassbok without Excel, in Bokmål. */
export const tryit = {
  "tryit.title": "Prøv Kompassbok uten Excel",
  "tryit.what":
    "Til venstre en arbeidsbok, til høyre det samme panelet som i Excel. Alt skjer i denne nettleseren, og arbeidsboken er borte når siden lukkes: last den ned først.",
  "tryit.language": "Språk",
  "tryit.download": "Last ned .xlsx",
  "tryit.second": "Vis to evaluatorer",
  "tryit.workbook": "Arbeidsbok",
  "tryit.pane": "Kompassbok-panelet",
  "tryit.secondPane": "Panelet til evaluator 2",
  "tryit.loading": "Gjør klar arbeidsboken …",
  "tryit.failed": "Siden kunne ikke gjøres klar: {{reason}}",
  "tryit.grid": "Celler på arket {{sheet}}",
  "tryit.sheets": "Ark",
  "tryit.cell": "Celle",
  "tryit.content": "Innhold",
  "tryit.chart": "Diagram: {{title}}",
  "tryit.protect": "Beskytt arket",
  "tryit.unprotect": "Opphev arkbeskyttelse",
  "tryit.locked":
    "Cellen er låst, fordi formler og faste tekster er beskyttet. Opphev arkbeskyttelsen for å endre den likevel.",
  "tryit.refused": "Verdien ble avvist: {{reason}}",
  "tryit.notRule": "Verdien passer ikke med cellens regel.",
  "tryit.notSaved": "Arbeidsboken kan ikke lastes ned slik den er nå: {{reason}}",
  "tryit.close": "Lukk",
};
