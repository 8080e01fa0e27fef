/** Problems with Excel. {{value}} is Excel's own message. */
export const excel = {
  "problem.excelProtected":
    "Excel tillater ikke endringen: arket eller arbeidsboken er beskyttet. Fjern beskyttelsen (Se gjennom), og prøv igjen.",
  "problem.excelReadOnly":
    "Arbeidsboken kan ikke endres: den er skrivebeskyttet, eller strukturen er låst. Åpne den for redigering, og prøv igjen.",
  "problem.excelCellEdit":
    "Excel venter på at du blir ferdig med cellen du skriver i. Trykk Enter eller Esc, og prøv igjen.",
  "problem.excelBusy": "Excel er opptatt. Vent litt, og prøv igjen.",
  "problem.excelElsewhere":
    "Excel viser en annen arbeidsbok nå. Gå tilbake til denne, og prøv igjen.",
  "problem.excelMissing":
    "Excel finner ikke det som skulle brukes; et ark eller et navn kan være slettet. Kjør kontrollen.",
  "problem.excelTaken": "Navnet er allerede i bruk i arbeidsboken ({{value}}). Velg et annet navn.",
  "problem.excelTooOld":
    "Denne utgaven av Excel kan ikke dette. Bruk Microsoft 365 eller Excel 2021 eller nyere.",
  "problem.excelTooMuch":
    "Excel klarte ikke så mye på én gang ({{value}}). Lagre, lukk andre arbeidsbøker og prøv igjen.",
  "problem.partUnreachable":
    "Denne delen av Kompassbok kunne ikke hentes. Prøv igjen når du er på nett.",
  "problem.excelConnection":
    "Forbindelsen til Excel ble brutt. Ingenting er mistet her; prøv igjen når Excel svarer.",
  "problem.excelFault":
    "Excel meldte en feil: {{value}}. Prøv igjen. Kommer den tilbake, lagre og åpne arbeidsboken på nytt.",
  "problem.excelHasOurs":
    "Arbeidsboken har en Kompassbok fra før. Åpne en ny, tom arbeidsbok for å lage en til.",
  "problem.sheetNameTaken":
    "Arbeidsboken har et ark som heter «{{value}}» fra før. Det blir ikke rørt; velg et annet navn på det nye.",
  "problem.nameTaken":
    "Navnet «{{value}}» er brukt til noe annet i arbeidsboken. Gi det et annet navn (Formler, Navnebehandling) og prøv igjen.",
  "problem.madeWithout": "Alt annet er laget, men uten {{what}}: Excel avviste det ({{value}}).",
  "problem.cancelled": "Avbrutt. Det som var laget, er fjernet igjen.",
  "problem.cleanUpFailed": "Ikke alt kunne fjernes igjen. Slett arkene som begynner med «K_».",
  "problem.revertFailed": "Ikke alt kunne settes tilbake. Kjør kontrollen igjen når Excel svarer.",
  "problem.tableDamaged":
    "Ingen rad i tabellen har alle formlene den skal ha. Kjør kontrollen og reparer arbeidsboken først.",
  "problem.growthRevertFailed":
    "Radene som ble lagt til, kunne ikke fjernes ennå. Det gjøres så snart Excel svarer; la panelet stå åpent.",
  "problem.importStopped": "Stoppet. Det som er skrevet, blir stående; resten er ikke skrevet.",
  "problem.rowsTaken":
    "Andre skrev i de samme radene samtidig, så {{value}} målinger er ikke lagt til. Prøv igjen.",
  "problem.tableFull": "Tabellen på arket Sammenligning har ikke nok ledige rader. Prøv igjen.",
  "problem.inputsChanged":
    "Innholdet her er endret siden reparasjonen begynte. Noen andre kan ha gjort det; se over det.",
  "problem.rowMoved":
    "Raden for {{value}} er flyttet siden den ble lest. Ingenting er skrevet i den; les arbeidsboken på nytt.",
  "problem.cellMoved":
    "Cellen under «{{value}}» er flyttet siden den ble lest. Ingenting er skrevet i den; les arbeidsboken på nytt.",
  "problem.linesMoved":
    "Radene i tabellen er flyttet siden de ble lest. Ingenting er skrevet i dem; prøv igjen.",
  "problem.doneUnread":
    "Endringen er gjort, men arbeidsboken kunne ikke leses på nytt etterpå. Åpne panelet på nytt når Excel svarer.",
  "problem.restoreOwed":
    "«{{mine}}» erstattet «{{value}}», som en annen skrev i samme øyeblikk. Den andres verdi settes tilbake så snart Excel svarer. Til da er ingenting lagret. La panelet stå åpent.",
} as const;
