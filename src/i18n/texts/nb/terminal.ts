/** The command line, in Bokmål. */
export const terminal = {
  "terminal.made":
    "Laget {{file}}: {{municipality}} {{year}}, {{total}}. {{answered}} av {{questions}} spørsmål besvart, {{invalid}} ugyldige.",
  "terminal.remade":
    "Laget {{file}} på nytt fra {{source}}: {{municipality}} {{year}}, {{total}}. Alt som var fylt inn, er med.",
  "terminal.broughtIn_one": "{{count}} ny måling hentet inn, {{known}} fantes fra før.",
  "terminal.broughtIn_other": "{{count}} nye målinger hentet inn, {{known}} fantes fra før.",
  "terminal.wouldBring_one": "{{count}} ny måling kommer inn, {{known}} finnes fra før:",
  "terminal.wouldBring_other": "{{count}} nye målinger kommer inn, {{known}} finnes fra før:",
  "terminal.measurement": "{{municipality}} {{year}}, versjon {{version}}: {{total}} poeng",
  "terminal.wouldBringPrevious": "Evalueringen fra {{year}} blir hentet inn.",
  "terminal.broughtPrevious": "Evalueringen fra {{year}} er hentet inn.",
  "terminal.agreed":
    "Laget {{file}}: {{municipality}} {{year}}. {{answered}} av {{questions}} spørsmål er avklart.",
  "terminal.agreedNotKept":
    "Egne ark, kommentarer, formatering og diagrammer følger ikke med. Evaluatorenes filer blir ikke endret.",
  "terminal.agreement": "{{evaluators}}: {{municipality}} {{year}}",
  "terminal.apart": "Forskjell",
  "terminal.question": "Spørsmål",
  "terminal.stake": "Står på spill",
  "terminal.mostAtStake": "Flest poeng på spill:",
  "terminal.levelsApart_one": "{{count}} nivå",
  "terminal.levelsApart_other": "{{count}} nivåer",
  "terminal.wouldBringSelf":
    "Egenvurderingen ({{criteria}} kriterier, nivåer på {{questions}} spørsmål) blir hentet inn.",
  "terminal.broughtSelf":
    "Egenvurderingen ({{criteria}} kriterier, nivåer på {{questions}} spørsmål) er hentet inn.",
  "terminal.notKept":
    "Kommentarer, egen formatering, egne diagrammer og celler utenfor tabellene følger ikke med. {{source}} blir ikke endret.",
  "terminal.ownSheets": "Disse egne arkene følger ikke med: {{sheets}}.",
  "terminal.label": "NB: {{label}}.",
  "terminal.note": "NB: {{note}}",
  "terminal.notWritten": "Ingen fil er skrevet.",
  "terminal.problems_one": "{{count}} feil:",
  "terminal.problems_other": "{{count}} feil:",
  "terminal.more": "… og {{count}} til.",
  "terminal.area": "Område",
  "terminal.reported": "Poeng",
  "terminal.cap": "Maks",
  "terminal.share": "% av maks",
  "terminal.answered": "Besvart",
  "terminal.status": "Status",
  "terminal.total": "I alt",
  "terminal.differences_one": "{{count}} avvik:",
  "terminal.differences_other": "{{count}} avvik:",
  "terminal.repairSheets":
    "Ark som mangler, lages på nytt av Reparer i Excel-tillegget; det som var fylt inn på dem, må hentes fra en eldre utgave (Versjonslogg).",
  "terminal.repairRows":
    "Reparer i Excel-tillegget setter radene tilbake i rekkefølge, med alt som er fylt inn i dem.",
  "terminal.foundExpected": "{{what}}. Nå: {{found}}. Skal være: {{expected}}.",
  "terminal.collecting": "{{done}} av {{count}} arbeidsbøker …",
  "terminal.collected_one": "{{count}} arbeidsbok: {{read}} lest, {{skipped}} hoppet over.",
  "terminal.collected_other": "{{count}} arbeidsbøker: {{read}} lest, {{skipped}} hoppet over.",
  "terminal.wrote": "Skrev {{file}}.",
  "terminal.skipped": "Hoppet over:",
};
