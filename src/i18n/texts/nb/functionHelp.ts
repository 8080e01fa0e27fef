const scoring = {
  cap: "Maks poeng, over 0",
  system: "Nivå 0–4 for System",
  extent: "Nivå 0–4 for Omfang",
  result: "Nivå 0–4 for Resultat",
  evaluation: "Nivå 0–4 for Evaluering",
  direct: "Poeng gitt direkte, i stedet for nivåer",
  notApplicable: "x når spørsmålet ikke er aktuelt",
};

const weights =
  "Fire celler: vektene for System, Omfang, Resultat og Evaluering, til sammen 1. Uten dem 0,25 hver";

const id = "Spørsmålets id, som tekst: 1.4.3";

/**
 * The help that Excel shows while a custom function is typed, in Bokmål. The English texts are the
 * functions' own comments (src/customFunctions), from which the metadata is generated.
 */
export const functionHelp: Readonly<
  Record<string, { readonly description: string; readonly parameters: Record<string, string> }>
> = {
  POINTS: {
    description:
      'Poengene til et spørsmål, eller tom tekst når det ikke har noen: blankt og ugyldig er ikke 0. Gi enkeltceller eller områder av samme størrelse. Teller blanke celler som 0 i din Excel, skriv HVIS(celle="";"";celle) for cellen.',
    parameters: { ...scoring, weights },
  },
  STATE: {
    description:
      "Svarstatusen til et spørsmål som tall: 1 ugyldig, 2 ikke aktuelt, 3 direkte, 4 vurdert, 5 delvis besvart, 6 ikke besvart. Gi enkeltceller eller områder av samme størrelse.",
    parameters: { ...scoring, weights },
  },
  WARNINGS: {
    description:
      "Hva som bør følges opp i svaret på et spørsmål, i ord, eller tom tekst: svar som motsier hverandre, kommentar eller dokumentasjon som mangler. Poengene endres ikke. Gi enkeltceller eller områder av samme størrelse.",
    parameters: {
      ...scoring,
      evidence: "Dokumentasjonen for nivåene",
      comment: "Kommentaren",
      language: "nb eller en. Uten det, som Excel",
    },
  },
  SUMMARY: {
    description:
      "Summer av spørsmål på én rad: nøyaktige poeng, rapporterte poeng, maks, justert maks, andel, besvart, gjenstår, ugyldige, status (1 ikke begynt, 2 under arbeid, 3 ikke endelig, 4 fullført). Rapportert er summen av områdene i hele poeng.",
    parameters: {
      questions:
        "Åtte kolonner: id, maks, System, Omfang, Resultat, Evaluering, direkte poeng, ikke aktuelt. Første av tre deler i id-en (1.4.3) er området",
      weights,
    },
  },
  CONTROL: {
    description:
      "Kontrolltallet til et områdes faktasjekk, 100000 til 999999. Det endres når et nivå, en x, direkte poeng, en type funn eller lengden på beskrivelsen av et funn endres.",
    parameters: {
      questions:
        "Områdets spørsmål i rekkefølge, i åtte kolonner: id, maks, System, Omfang, Resultat, Evaluering, direkte poeng, ikke aktuelt",
      findings: "To kolonner med en rad for hvert spørsmål: type funn og beskrivelse",
    },
  },
  CAP: {
    description:
      "Maks poeng for et spørsmål i Kompassboks innebygde katalog; arbeidsbokens egen katalog er på arket Katalog.",
    parameters: { id },
  },
  QUESTION: {
    description:
      "Teksten til et spørsmål i Kompassboks innebygde katalog, med våre egne ord; arbeidsbokens egen katalog er på arket Katalog.",
    parameters: { id, language: "nb eller en. Uten det, som Excel" },
  },
  BAND: {
    description:
      "Slingringsmonnet rundt en sum: summene 5 % under og over, i hele poeng, ved siden av hverandre. Tomt der summen er det.",
    parameters: { total: "En sum, eller en kolonne med summer" },
  },
  AVERAGE: {
    description:
      "Snittet av poengene på ett område, eller av summene, over siste måling i hver kommune; publiserte snitt er ikke med. #I/T med færre enn tre.",
    parameters: {
      measurements:
        "Rader som på arket Sammenligning, uten overskrifter, fra ett land og én versjon",
      area: "total, områdets nummer (1–8) eller nøkkelen (democracy)",
      group: "Bare målinger som har dette i kolonnen Gruppe",
    },
  },
  RANK: {
    description:
      "Plassen til en sum blant andre: 1 + antallet som er strengt høyere. #I/T med færre enn tre andre.",
    parameters: {
      total: "Egen sum, eller et område med summer",
      totals: "Summene til de andre; blanke celler er ikke med",
    },
  },
};
