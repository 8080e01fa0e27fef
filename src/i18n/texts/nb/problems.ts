/** What is wrong, what is allowed, and how to fix it. {{value}} is what was found. */
export const problems = {
  "problem.level":
    "«{{value}}» er ikke et nivå. Skriv 0, 1, 2, 3 eller 4 som tall, eller la cellen stå tom.",
  "problem.direct":
    "«{{value}}» er ikke gyldige poeng. Skriv et tall fra 0 til {{cap}}, eller la cellen stå tom.",
  "problem.notApplicable": "«{{value}}» er ikke et merke. Skriv x, eller la cellen stå tom.",
  "problem.weights":
    "Spørsmålet får ingen poeng, fordi vektene ikke er fire tall fra 0 som til sammen er 1. Rett dem på arket Metode.",

  "type.text": "tekst",
  "type.number": "et tall",
  "type.object": "et objekt",
  "type.list": "en liste",
  "type.areas": "områder",
  "type.criteria": "kriterier",
  "type.questions": "spørsmål",
  "type.parts": "deler",
  "type.sheets": "ark",
  "type.links": "koblinger mellom delene",
  "type.names": "definerte navn",
  "type.texts": "tekster",
  "type.cells": "celler",
  "type.rules": "inndataregler",
  "type.elements": "elementer",
  "type.levels": "nivåer av elementer",
  "type.codes": "tegn skrevet som koder",
  "type.textCharacters": "tegn i én tekst",
  "type.copiedCharacters": "tegn i kopierte formler",
  "type.borders": "strekene rundt cellene",
  "type.rowHeights": "høyden på rader som vokser med teksten",
  "type.properties": "filens egenskaper (tittel, emne og forfatter)",
  "type.panes": "rader og kolonner som står fast når du blar",
  "type.pageSetup": "oppsettet for utskrift",
  "type.charts": "diagrammer",
  "type.protection": "beskyttelsen av formlene",
  "type.cell": "et tall, en tekst, true, false, null eller en feilverdi",

  "problem.emptyFile": "Filen er tom. Velg en annen.",
  "problem.fileTooLong":
    "Filen har {{length}} tegn, men kan ha høyst {{max}}. Del den, eller fjern det som ikke trengs.",
  "problem.fileTooLarge": "Filen kan være høyst {{max}} MB. Bruk en mindre fil.",
  "problem.wrongFormat": "«{{value}}» er ikke formatet {{expected}}. Bruk en fil i det formatet.",
  "problem.wrongEncoding": "Tegnene kan ikke leses. Lagre filen som UTF-8.",
  "problem.legacyEncoding":
    "Linjer som ikke er UTF-8, denne den første av {{count}}, er lest som Windows-1252. Se etter at æ, ø og å er riktige, eller lagre filen som UTF-8.",
  "problem.wrongCatalogue":
    "«{{value}}» er ikke katalogen {{expected}}. Bruk filen sammen med katalogen den ble laget for (--catalogue).",
  "problem.jsonSyntax":
    "Dette er ikke JSON (tegn {{column}} på linjen). Rett filen, eller eksporter den på nytt.",
  "problem.jsonTooDeep":
    "JSON-en har flere enn {{max}} nivåer inni hverandre. Eksporter filen på nytt.",
  "problem.doubledKey": "Nøkkelen står to ganger. Behold den ene.",
  "problem.unknownKey": "Ukjent nøkkel. Rett skrivemåten, eller fjern den.",
  "problem.missingKey": "Nøkkelen mangler. Legg den til.",
  "problem.missingValue": "Verdien mangler. Fyll den inn.",
  "problem.wrongType": "«{{value}}» har feil type; her skal det være {{expected}}.",
  "problem.notAllowed": "«{{value}}» er ikke lov. Lov er: {{allowed}}.",
  "problem.notWhole": "«{{value}}» er ikke et helt tall fra {{min}} til {{max}}.",
  "problem.outOfRange": "«{{value}}» er ikke et tall fra {{min}} til {{max}}.",
  "problem.textCharacters":
    "Teksten har tegnet {{character}} på plass {{position}}, som ikke kan stå i en celle. Fjern det.",
  "problem.textTooLong": "Teksten har {{length}} tegn, men kan ha høyst {{max}}. Kort den ned.",
  "problem.tooMany": "Det er {{count}}, men kan være høyst {{max}}. Fjern noen.",
  "problem.unknownCriterion": "Katalogen har ikke kriteriet «{{value}}». Rett id-en.",
  "problem.unknownQuestion": "Katalogen har ikke spørsmålet «{{value}}». Rett id-en.",
  "problem.documentQuestion":
    "Katalogen har verken spørsmål eller kriterium med nummeret «{{value}}». Rett nummeret.",
  "problem.unknownArea": "Katalogen har ikke området «{{value}}». Rett nøkkelen.",
  "problem.csvQuotes":
    "Anførselstegnene går ikke opp fra denne raden av. Lagre filen som CSV på nytt.",
  "problem.headerMissing":
    "Ingen av de første radene har navnene på kolonnene; her står «{{value}}». Skriv dem over tallene: {{columns}}.",
  "problem.headerRow": "Navnene på kolonnene står i denne raden; det som står over, er ikke lest.",
  "problem.headerTaken":
    "Navnene på kolonnene er lest her; rad {{other}} har like mange, men på andre plasser. Se etter at det er riktig rad.",
  "problem.missingColumn": "Kolonnen mangler. Legg den til.",
  "problem.unknownColumn": "Ukjent kolonne «{{value}}». Kjente kolonner: {{allowed}}.",
  "problem.doubledColumn": "Kolonnen står to ganger. Behold den ene.",
  "problem.extraCell":
    "Raden har flere celler enn de {{columns}} kolonnene. Fjern cellene til høyre, eller sett anførselstegn rundt tekst med skilletegn.",
  "problem.rowSetAside": "«{{value}}» er ikke en rad i tabellen, og er hoppet over.",
  "problem.rowIncomplete":
    "Raden med «{{value}}» mangler {{columns}}, og er hoppet over. Fyll dem inn, eller slett raden.",
  "problem.tooManyMeasurements":
    "Det er {{count}} målinger, men en arbeidsbok kan ha høyst {{max}}. Utelat dem du ikke sammenligner med. For flere: samle resultatene i én CSV-fil med `kompassbok collect`, og bruk et statistikkverktøy.",
  "problem.tooManyRows": "Det er {{count}} rader, men kan være høyst {{max}}. Del filen i flere.",
  "problem.idFromNumber":
    "Id-en «{{value}}» er et tall, så 1.1 og 1.10 kan ikke skilles. Gjør kolonnen til tekst og skriv id-ene på nytt.",
  "problem.idFromDate":
    "«{{value}}» er en dato som et regneark har laget av det som sto her. Gjør kolonnen til tekst og skriv det på nytt.",
  "problem.dateForNumber":
    "«{{value}}» er en dato, kanskje laget av et tall som 2.1. Skriv tallet på nytt.",
  "problem.unclearNumber":
    "«{{value}}» kan være {{small}} eller {{large}}. Skriv tallet uten punktum eller komma mellom tusener.",
  "problem.sheetRead": "Tabellen er lest fra arket «{{value}}», ikke fra {{others}}.",
  "problem.tableNotComputed":
    "Formler i tabellen er aldri regnet ut, denne er den første av {{count}}. Åpne filen i Excel og lagre den.",
  "problem.conflictingValue":
    "«{{value}}» er noe annet enn «{{expected}}» på rad {{row}}. Gjør dem like, eller la denne stå tom.",

  "problem.catalogueText": "Teksten mangler i katalogen. Fyll den inn.",
  "problem.catalogueTextTooLong":
    "Teksten «{{value}}» har {{length}} tegn, men kan ha høyst {{max}}. Kort den ned.",
  "problem.catalogueEmpty": "Her er det ingen {{what}}. Legg dem til.",
  "problem.catalogueTooMany":
    "{{value}} {{what}} er for mange; det kan være høyst {{max}}. Fjern noen eller slå dem sammen.",
  "problem.catalogueCapSum":
    "Maks er {{value}}, men delene er til sammen {{sum}}. Rett maks eller delene.",
  "problem.catalogueDoubled": "«{{value}}» står flere ganger. Hver id må være unik; endre den ene.",
  "problem.catalogueId":
    "«{{value}}» er ikke en id. Bruk bokstaver, tall, punktum og bindestrek, minst ett tall, høyst {{max}} tegn.",
  "problem.catalogueKey":
    "«{{value}}» er ikke en områdenøkkel. Bruk bokstaver a–z og tall, med liten bokstav først, høyst {{max}} tegn.",
  "problem.catalogueCap":
    "«{{value}}» kan ikke være maks. Skriv et tall over 0, høyst {{max}}, med høyst seks desimaler.",
  "problem.profileWeight": "«{{value}}» er ikke en vekt. Det må være et tall fra 0.",
  "problem.profileWeightSum": "Vektene er til sammen {{value}}, men skal være 1. Rett dem.",
  "problem.profileShares":
    "Andelene «{{value}}» må være fem tall fra 0 til 1, stigende, med 0 først og 1 sist.",
  "problem.profileAnchors": "Det må være fem beskrivelser, én for hvert nivå.",

  "problem.fileEncrypted":
    "Filen har passord eller er en gammel .xls. Lagre den uten passord som .xlsx.",
  "problem.fileNotXlsx": "Dette er ikke en .xlsx-fil. Åpne den i Excel og lagre den som .xlsx.",
  "problem.fileTruncated": "Filen er ufullstendig. Last den ned på nytt.",
  "problem.fileTooLargeUnpacked":
    "Filen er større enn {{max}} MB når den pakkes ut, og blir ikke åpnet. Bruk en mindre fil.",
  "problem.fileTooMany":
    "Filen har flere {{what}} enn {{max}}, og blir ikke lest. Kopier det du trenger, til en ny arbeidsbok.",
  "problem.fileDamaged": "Filen er skadet. Åpne og lagre den i Excel, eller last den ned på nytt.",
  "problem.tableTooLarge":
    "Tabellen kan ha høyst {{maxRows}} rader og {{maxColumns}} kolonner. Del den.",
  "reason.ENOENT": "den finnes ikke (ENOENT)",
  "reason.EISDIR": "det er en mappe (EISDIR)",
  "reason.ENOTDIR": "en del av stien er ingen mappe (ENOTDIR)",
  "reason.EACCES": "du har ikke tilgang (EACCES)",
  "reason.EPERM": "du har ikke tilgang (EPERM)",
  "reason.EBUSY": "den er åpen i et annet program (EBUSY)",
  "reason.EROFS": "disken kan bare leses (EROFS)",
  "reason.ENOTSUP": "det er ingen vanlig fil (ENOTSUP)",
  "reason.ENOSPC": "disken er full (ENOSPC)",
  "problem.fileUnreadable": "Filen kan ikke leses: {{reason}}.",
  "problem.readingFailed":
    "Arbeidsboken kunne ikke leses: {{reason}}. Dette er en feil i Kompassbok; meld gjerne fra.",
  "problem.fileUnwritable": "Filen kan ikke skrives: {{reason}}.",
  "problem.fileExists": "Filen finnes fra før. Bruk --force for å erstatte den.",
  "problem.fileKind": "Filen må ende på {{allowed}}.",

  "problem.missingArgument": "Mangler. Oppgi --{{field}}, eller en svarfil som har det.",
  "problem.nameTooLong":
    "Navnet «{{value}}» har {{length}} tegn, men kan ha høyst {{max}}. Kort det ned.",
  "problem.nameCharacters":
    "«{{value}}» er ikke et navn. Det kan ikke begynne med = + - @ eller ha tegnene : \\ ? * [ ].",
  "problem.yearDiffers": "Året {{value}} er ikke svarfilens år, {{expected}}. Bruk samme år.",

  "problem.notOurs":
    "Dette er ikke en arbeidsbok fra Kompassbok. Velg en annen fil, eller lag en ny arbeidsbok.",
  "problem.layoutVersion":
    "Arbeidsboken har oppsett {{value}}; denne utgaven kjenner {{known}}. Bruk en nyere Kompassbok.",
  "problem.layoutOlder":
    "Arbeidsboken har det eldre oppsettet {{value}}; denne utgaven leser {{known}}. Lag den på nytt fra svarene.",
  "problem.language": "Arbeidsbokens språk «{{value}}» er ukjent. Rett det på arket Metode.",
  "problem.languageLost":
    "Arkene som sier hvilket språk arbeidsboken har, mangler. Hent arkene Metode og Beregning igjen fra en eldre utgave (Versjonslogg), eller lag arbeidsboken på nytt fra en svarfil.",
  "problem.catalogueSheetRemade":
    "Arket med katalogen mangler. Det var den innebygde, som brukes; Reparer lager arket på nytt.",
  "problem.catalogueSheetMissing":
    "Arket Katalog mangler, og uten det kan svarene ikke leses. Hent arket igjen fra en eldre utgave (Versjonslogg), eller lag arbeidsboken på nytt fra en svarfil.",
  "problem.methodSheetMissing":
    "Arket Metode mangler. Standardvektene gjelder, og katalogens navn og merkingen er ukjent. Hent arket fra en eldre utgave, eller lag arbeidsboken på nytt.",
  "problem.sheetMissing":
    "Arket «{{value}}» mangler, og svarene på spørsmålene der ({{questions}}) er borte med det. Hent arket igjen fra en eldre utgave (Versjonslogg); Reparer i Excel-tillegget lager det på nytt uten svarene.",
  "problem.inputSheetMissing":
    "Arket «{{value}}» mangler, og det som var fylt inn der, er borte med det. Hent arket igjen fra en eldre utgave (Versjonslogg); Reparer i Excel-tillegget lager det på nytt uten det.",
  "problem.sheetCopied":
    "Dette ser ut til å være en kopi av arket «{{value}}», som mangler. Ingenting på det er lest. Reparer arbeidsboken, og lim inn svarene herfra på arket som lages på nytt, bare verdier.",
  "problem.tableMissing":
    "Spørsmålstabellen finnes ikke på arket. Kjør kontrollen og reparer arbeidsboken.",
  "problem.columnMissing":
    "Kolonnen mangler, og det som sto der, er ikke lest. Sett den inn igjen med samme overskrift, eller hent arket fra en eldre utgave av arbeidsboken.",
  "problem.columnDoubled":
    "Dette kan være kolonnen, men det kan {{others}} også. Ingen av dem er lest. Gi en kolonne som er din egen, en annen overskrift.",
  "problem.headersMissing":
    "Tabellen er ikke lest, fordi overskriftene er borte. Skriv dem på nytt: {{expected}}.",
  "problem.fieldMissing":
    "Linjen mangler, så det som sto i den, er ikke lest. Skriv ledeteksten på nytt, til venstre for cellen.",
  "problem.fieldDoubled":
    "Ledeteksten står i {{others}} også, så ingen av linjene er lest. Gi en linje som er din egen, en annen ledetekst.",
  "problem.controlNumber":
    "«{{value}}» er ikke et kontrolltall. Skriv tallet som står ved siden av feltet, med seks sifre og ikke som tekst.",
  "problem.phase": "«{{value}}» er ikke en fase. Velg en av disse: {{allowed}}.",
  "problem.phaseDate":
    "«{{value}}» er ikke en dato. Skriv for eksempel 30.11.2026, ikke som tekst, eller la cellen stå tom.",
  "problem.findingWithoutArea":
    "Det går ikke fram hvilket område funnet hører til, så det er ikke lest. Skriv ett av disse: {{allowed}}.",
  "problem.rowWithoutId":
    "Raden har svar, men ingen id, så de er ikke lest. Skriv spørsmålets id i cellen, eller slett svarene.",
  "problem.rowUnknown":
    "Raden har svar, men katalogen har ikke spørsmålet «{{value}}». Rett id-en.",
  "problem.criterionUnknown":
    "Raden har tekst, men «{{value}}» er ikke et kriterium i katalogen, eller har en rad til over. Rett nummeret.",
  "problem.questionDoubled":
    "Spørsmålet {{value}} står to ganger. Den første raden er lest; slett den andre.",
  "problem.questionMissing":
    "Spørsmålet {{value}} mangler i arbeidsboken. Kjør kontrollen, eller lag arbeidsboken på nytt fra svarene.",
  "problem.nameMissing":
    "Navnet {{value}} mangler eller er ødelagt, så tabellen er ikke lest. Kjør kontrollen og reparer arbeidsboken.",
  "problem.municipality": "Kommunens navn mangler. Skriv det på arket Oversikt.",
  "problem.nameDecomposed":
    "«{{value}}» er skrevet med løse aksenter, slik macOS gjør i filnavn, og regnes som en annen kommune enn den som er skrevet på vanlig måte (slike navn: {{count}}). Skriv navnet på nytt.",
  "problem.country": "«{{value}}» er ikke et land. Velg NO, SE eller DK.",
  "problem.population":
    "«{{value}}» er ikke et innbyggertall fra {{min}} til {{max}}. Skriv et helt tall, ikke som tekst, eller la cellen stå tom.",
  "problem.year":
    "«{{value}}» er ikke et årstall fra {{min}} til {{max}}. Skriv året på arket Oversikt med fire sifre, ikke som tekst.",
  "problem.shares":
    "Nivåenes andeler på arket Beregning kan ikke leses. Kjør kontrollen og reparer arbeidsboken.",
  "problem.target":
    "«{{value}}» er ikke et mål. Skriv et tall fra 0 til kriteriets gjeldende maks ({{cap}}), eller la cellen stå tom.",
  "problem.actionId":
    "Katalogen har ikke spørsmålet eller kriteriet «{{value}}», så tiltaket gjelder ingenting. Velg en id fra listen, eller slett den.",
  "problem.actionScore":
    "«{{value}}» er ikke 1, 2 eller 3, så tiltaket har ingen prioritet. Rett cellen, eller la den stå tom.",
  "problem.actionDate":
    "«{{value}}» er ingen dato fra 2000 til 2100, så ingenting kan være forsinket. Rett cellen, eller la den stå tom.",
  "problem.actionStatus":
    "«{{value}}» er ingen status; tiltaket regnes som åpent. Tillatt er: {{allowed}}.",
  "problem.measurement": "«{{value}}» er ikke lov her, så målingen teller ikke. Rett cellen.",

  "problem.yearInFuture": "Året {{value}} er ikke kommet ennå; det seneste er {{max}}. Rett året.",
  "problem.totalDiffers":
    "Summen {{value}} stemmer ikke med områdene, som til sammen gir {{sum}}. Raden er med som den står; rett det som er feil.",
  "problem.municipalitySpelling":
    "«{{value}}» kan være samme kommune som «{{other}}». Skriv navnet likt hvis den er det.",
  "problem.measurementKnown":
    "{{value}} finnes fra før, med {{total}} poeng. Raden er ikke tatt med.",
  "problem.measurementTwice":
    "{{value}} står også i rad {{first}}, med {{total}} poeng. Raden er ikke tatt med; er det to kommuner, skriv fylket etter navnet.",
  "problem.measurementOfWorkbook":
    "{{value}} er arbeidsbokens eget resultat, med {{total}} poeng. Raden er ikke tatt med.",
  "problem.measurementVersions":
    "{{value}} er målt i to versjoner, {{version}} og {{other}}. Begge er med.",
  "problem.versionFromDate":
    "Versjonen «{{value}}» er en dato som et regneark har laget. Den er lest som {{versions}} (slike rader: {{count}}).",
  "problem.versionDate":
    "Versjonen «{{value}}» er en dato som et regneark har laget, her den første av {{count}}. Radene er ikke tatt med. Gjør kolonnen til tekst og skriv versjonen på nytt, som 2.1.",
  "problem.otherVersions":
    "Ingen av de nye målingene har arbeidsbokens versjon, {{version}}; de har {{value}}. De teller ikke i sammenligningen uten at det er valgt i utvalget.",
  "problem.totalOnSheet":
    "Arket viser {{value}} poeng i alt, men svarene gir {{total}}, som gjelder. Åpne arbeidsboken i Excel og lagre den; viser den fortsatt {{value}}, er formelen skrevet over.",
  "problem.totalWithoutAnswers":
    "Arket viser {{value}} poeng i alt, men svarene gir ingen. Formelen er skrevet over, eller svar mangler.",
  "problem.formulasNotComputed":
    "{{count}} formler er aldri regnet ut: programmet som lagret arbeidsboken, regner ikke. Åpne den i Excel og lagre den, og kontroller på nytt.",
  "problem.inputNotComputed":
    "Formelen her er ikke regnet ut, så ingenting er lest: programmet som lagret arbeidsboken, regner ikke. Åpne den i Excel og lagre den.",
  "problem.workbookEmpty": "Arbeidsboken har ingen poeng ennå, så den gir ingen måling.",
  "problem.workbookUnfinished":
    "Vurderingen er ikke ferdig: Av {{questions}} spørsmål gjenstår {{open}}, og {{invalid}} er ugyldige. Den gir ingen måling før den er ferdig.",
  "problem.workbookUnfinishedTaken":
    "Vurderingen er ikke ferdig: Av {{questions}} spørsmål gjenstår {{open}}, og {{invalid}} er ugyldige. Målingen er tatt med som den er.",
  "problem.collectedTwice":
    "{{value}} er allerede hentet fra {{other}}. Fjern den ene. Er det to kommuner, skriv fylket etter navnet.",
  "problem.noWorkbooks": "Her er ingen arbeidsbøker (.xlsx, .xlsm).",
  "problem.workbookFormat":
    "Arbeidsbøker i dette formatet leses ikke. Åpne den i Excel eller LibreOffice og lagre den som .xlsx.",
  "problem.otherFiles": "Filer som ikke er arbeidsbøker, er ikke lest ({{count}}): {{files}}.",
  "problem.notSelfAssessment":
    "Arbeidsboken er ingen egenvurdering. Velg den kommunen fylte ut før besøket.",
  "problem.selfAssessmentCatalogue":
    "Egenvurderingen har katalogen «{{value}}», men arbeidsboken har «{{expected}}». Lag egenvurderingen med samme katalog.",
  "problem.selfAssessmentMunicipality":
    "Egenvurderingen gjelder «{{value}}», ikke «{{name}}». Den brukes likevel; se etter at det er den riktige.",
  "problem.selfAssessmentYear":
    "Egenvurderingen er fra {{value}}, evalueringen fra {{year}}. Den brukes likevel; se etter at det er den riktige.",
  "problem.workbookSelfAssessment":
    "Arbeidsboken er kommunens egenvurdering, ikke en evaluering. Velg evaluatorenes arbeidsbok.",
  "problem.previousNotEarlier":
    "Forrige evaluering er fra {{value}}, men må være fra før {{year}}. Velg en eldre arbeidsbok.",
  "problem.previousActions":
    "Forrige evaluering har {{count}} tiltak. Arket har plass til {{max}}; de åpne kommer først.",
  "problem.previousMunicipality":
    "Forrige evaluering gjelder «{{value}}», ikke «{{name}}». Den er tatt med; se etter at den er riktig.",

  "problem.evaluatorCount":
    "Oppgi {{min}} til {{max}} filer, en for hver evaluator. Her er det {{value}}.",
  "problem.sameFileTwice":
    "Filen har samme innhold som {{other}}. Velg filen til en annen evaluator.",
  "problem.agreedAlready":
    "Evaluatorene i denne arbeidsboken er alt blitt enige (den har arket Enighet). Bruk arbeidsbøkene de fylte ut hver for seg.",
  "problem.evaluatorMunicipality":
    "Filen gjelder «{{value}}», mens {{other}} gjelder «{{name}}». Alle må ha evaluert samme kommune.",
  "problem.evaluatorYear":
    "Filen er fra {{value}}, mens {{other}} er fra {{year}}. Bruk filene fra samme evaluering.",
  "problem.evaluatorCatalogue":
    "Filen følger katalogen {{value}}, mens {{other}} følger {{catalogue}}. Begge må ha samme spørsmål, makspoeng og versjon.",
  "problem.evaluatorProfile":
    "Vektene eller andelene for nivåene er andre enn i {{other}}. Gjør dem like på arket Metode.",
} as const;
