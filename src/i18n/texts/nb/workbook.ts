/** Contents of the workbook, in Bokmål. Keys are the same in all languages. */
export const workbook = {
  "print.page": "Side &P av &N",

  "overview.title": "Evaluering av forvaltningspraksis:",
  "overview.disclaimer":
    "Etter modell av Kommunekompasset. Kompassbok er ikke laget, godkjent eller lisensiert av KS, SKR eller KL. Skala og vekter er antakelser; se arket Metode.",
  "overview.about": "Om evalueringen",
  "overview.result": "Resultat",
  "overview.version": "Versjon",
  "overview.total": "Poeng i alt",
  "overview.cap": "Maks",
  "overview.band": "Slingringsmonn (± 5 %)",
  "overview.status": "Status",
  "overview.answered": "Besvart",
  "overview.open": "Gjenstår",
  "overview.invalid": "Ugyldige",
  "overview.totalRow": "Sum av områdene",
  "overview.column.id": "Nr.",
  "overview.column.area": "Område",
  "overview.column.points": "Poeng",
  "overview.column.cap": "Maks",
  "overview.column.applicable": "Justert maks",
  "overview.column.share": "% av maks",
  "overview.column.averageAll": "Snitt, alle",
  "overview.column.differenceAll": "Forskjell, alle",
  "overview.column.averageGroup": "Snitt, samme størrelse",
  "overview.column.differenceGroup": "Forskjell, samme størrelse",
  "overview.column.previous": "Forrige evaluering",
  "overview.column.change": "Endring",
  "overview.column.answered": "Besvart",
  "overview.column.status": "Status",
  "overview.column.target": "Mål",
  "overview.column.toTarget": "Til målet",
  "overview.column.factCheck": "Faktasjekk",
  "overview.ownAgainstAll": "Kommunen og snittet av alle",
  "overview.ownAgainstGroup": "Kommunen og snittet av samme størrelse",
  "overview.series": "Egne evalueringer",
  "overview.distribution": "Fordeling",
  "overview.ranking": "Rangering",
  "gaps.explanation":
    "Spørsmålene med poeng som mangler mest opp til maks. Spørsmål uten poeng er ikke med.",
  "gaps.id": "Id",
  "gaps.area": "Område",
  "gaps.points": "Poeng",
  "gaps.cap": "Maks",
  "gaps.toGain": "Å hente",
  "gaps.question": "Spørsmål",
  "overview.howTo": "Slik gjør du",
  "overview.howTo.1":
    "1. Les på arket Metode hvordan skalaen skal forstås. Skriv i de gule cellene; resten er låst.",
  "overview.howTo.2":
    "2. Bruk arket Intervjuguide. Sett nivå 0–4 på områdearkene, med dokumentasjon og funn i samme rad.",
  "overview.howTo.3":
    "3. Tomme og ugyldige svar blir aldri til 0. Arket Kontroll viser hva som gjenstår.",
  "overview.howTo.4": "4. Funnene samles på arket Funn. Kommunen skriver tiltak på arket Tiltak.",
  "overview.howTo.5": "5. Lim inn andre kommuners resultater på arket Sammenligning.",
  "overview.howTo.6":
    "6. Kommunen sjekker fakta og bekrefter område for område, under «Faktasjekk» på hvert områdeark.",

  "sentence.noPoints": "Ingen spørsmål har poeng ennå.",
  "sentence.noAreaPoints": "For få av målingene har poeng per område.",
  "sentence.total": "{{total}} av {{cap}} poeng. Profilen sier mer enn summen.",
  "sentence.profile":
    "Sterkest: {{best}} ({{bestShare}} %). Svakest: {{least}} ({{leastShare}} %).",
  "sentence.above": "Over snittet på {{above}} av {{areas}} områder, blant {{n}} kommuner.",
  "sentence.extremes":
    "Lengst over snittet: {{most}} ({{mostPoints}}). Lengst under: {{least}} ({{leastPoints}}).",
  "sentence.few": "For få målinger å sammenligne med: {{n}}, og det trengs minst 3.",
  "sentence.addMeasurements": "Legg til målinger på arket Sammenligning.",
  "sentence.noPopulation": "Fyll inn innbyggere øverst for å sammenligne etter størrelse.",
  "sentence.rank": "Nummer {{rank}} av {{of}}. Medianen av de andre er {{median}} poeng.",
  "sentence.oneRound":
    "Det finnes bare resultat fra én evaluering. Legg tidligere resultater på arket Sammenligning.",
  "sentence.rounds": "{{n}} evalueringer. Siden {{year}}: {{change}} poeng i alt.",
  "sentence.changeNoise": "Endringen er innenfor slingringsmonnet (5 %).",
  "sentence.changeMore": "Endringen er større enn slingringsmonnet (5 %).",
  "sentence.newVersions":
    "Katalogen har skiftet versjon underveis, så poengene er ikke fullt sammenlignbare.",
  "sentence.ownStep": "Egen kommune har {{step}} poeng, som {{others}} av de {{n}} andre.",
  "sentence.mostInStep": "Flest kommuner ({{most}}) har {{step}} poeng.",

  "area.questions": "Spørsmål",
  "area.sentence.points":
    "{{points}} av {{cap}} poeng ({{exact}} før avrunding). {{answered}} av {{questions}} spørsmål besvart, {{invalid}} ugyldige. Status: {{status}}.",
  "area.sentence.noPoints":
    "Ingen poeng ennå. {{answered}} av {{questions}} spørsmål besvart, {{invalid}} ugyldige. Status: {{status}}.",

  "criterion.id": "Id",
  "criterion.criterion": "Kriterium",
  "criterion.points": "Poeng",
  "criterion.cap": "Maks",
  "criterion.applicable": "Justert maks",
  "criterion.share": "% av maks",
  "criterion.answered": "Besvart",
  "criterion.target": "Mål",
  "criterion.toTarget": "Til målet",
  "criterion.sum": "Sum, rundet til hele poeng",

  "rule.level.title": "Ugyldig nivå",
  "rule.level.error":
    "Skriv 0, 1, 2, 3 eller 4, eller la cellen stå tom. Desimaler og tekst gir ingen poeng.",
  "rule.mark.title": "Skriv x, eller la stå tomt",
  "rule.mark.error": "Skriv x når kommunen har valgt bort praksisen. La ellers cellen stå tom.",
  "rule.direct.title": "Ikke gyldige poeng",
  "rule.direct.error": "Skriv et tall fra 0 til spørsmålets maks, eller la cellen stå tom.",
  "rule.finding.title": "Ukjent type funn",
  "rule.finding.error":
    "Velg Styrke, Utfordring, Svakhet eller Gullstjerne, eller la cellen stå tom.",
  "format.date": "dd.mm.yyyy",
  "rule.date.title": "Ugyldig dato",
  "rule.date.error": "Skriv en dato mellom 2000 og 2100, for eksempel 30.11.2026.",
  "rule.list.title": "Ikke i listen",
  "rule.list.error": "Velg en av verdiene i listen, eller la cellen stå tom.",
  "rule.country.error": "Velg NO, SE eller DK.",
  "rule.actionId.title": "Ukjent id",
  "rule.actionId.error":
    "Velg id-en til et spørsmål (1.1.1) eller et kriterium (1.1), eller la cellen stå tom.",
  "rule.actionScore.title": "Ugyldig verdi",
  "rule.actionScore.error": "Skriv 1, 2 eller 3, eller la cellen stå tom.",
  "rule.target.title": "Ugyldig mål",
  "rule.target.error":
    "Skriv et tall fra 0 til kriteriets gjeldende maks, eller la cellen stå tom.",
  "rule.prompt.target":
    "Poengene kommunen vil nå. Kriterier uten mål regnes med poengene de har i områdets mål.",
  "rule.prompt.actionId":
    "Spørsmålet (1.1.1) eller kriteriet (1.1) som tiltaket gjelder. Område og funn kommer av seg selv. Uten id: skriv funnet selv.",
  "rule.prompt.effect": "1 liten, 2 middels, 3 stor effekt.",
  "rule.prompt.effort": "1 liten, 2 middels, 3 stor innsats.",
  "rule.control.title": "Ikke et kontrolltall",
  "rule.control.error": "Skriv kontrolltallet som står ved siden av: seks sifre, uten mellomrom.",
  "rule.text.title": "For lang tekst",
  "rule.text.error": "Skriv høyst {{max}} tegn.",
  "rule.population.title": "Ugyldig innbyggertall",
  "rule.population.error": "Skriv et helt tall fra 1, uten mellomrom, eller la cellen stå tom.",
  "rule.year.title": "Ugyldig årstall",
  "rule.year.error": "Skriv et år fra 1990 til 2100.",
  "rule.length.title": "Ugyldig varighet",
  "rule.length.error": "Skriv varigheten i hele minutter, fra 1 til 600.",
  "rule.points.title": "Ikke gyldige poeng",
  "rule.points.error": "Skriv et tall fra 0 til {{cap}}, eller la cellen stå tom.",
  "rule.weight.title": "Ugyldig vekt",
  "rule.weight.error": "Skriv et tall fra 0 til 1. De fire vektene skal til sammen bli 1.",
  "rule.prompt.notApplicable":
    "x: kommunen har valgt bort praksisen. Spørsmålet regnes da ikke med i maks.",
  "rule.prompt.direct": "Poeng skrevet direkte, i stedet for nivåer. Begrunn dem i kommentaren.",
  "rule.prompt.phase":
    "Utkast, til faktasjekk eller endelig. Står på områdearkene; bunnteksten på utskrifter følger med når arbeidsboken lages på nytt.",
  "rule.prompt.control": "Skriv tallet som står ved siden av. Det viser senere om noe er endret.",
  "rule.prompt.verdict": "Vanligvis rundt {{words}} ord. Alt+Enter gir nytt avsnitt.",
  "rule.prompt.weight": "Antakelse. De fire vektene skal til sammen bli 1.",

  "verdict.title": "Oppsummering i ord",
  "verdict.explanation":
    "Det evaluatorene konkluderer med, vanligvis rundt {{whole}} ord i alt og {{area}} om hvert område. En rad skrives ut med opptil rundt 500 ord.",
  "verdict.column.part": "Gjelder",
  "verdict.column.text": "Oppsummering",
  "verdict.column.words": "Ord",

  "factCheck.line.1":
    "Kommunen ser etter om faktagrunnlaget stemmer: Finnes dokumentet? Er tallet riktig? Er noe viktig utelatt?",
  "factCheck.line.2":
    "Skriv det som er feil, i kolonnen Kommunens merknad i samme rad. Poengene skal ikke godkjennes.",
  "factCheck.line.3":
    "Fyll så ut feltene. Kontrolltallet viser om noe endres; en like lang ny tekst merkes ikke.",
  "factCheck.open": "Ikke ferdig besvart: {{open}}. Ugyldige: {{invalid}}.",
  "factCheck.allAnswered": "Alle spørsmål er besvart.",
  "factCheck.changed": "Noe er endret siden faktasjekken.",
  "factCheck.controlNow": "Kontrolltall nå",

  "findings.title": "Styrker, utfordringer og svakheter",
  "findings.explanation":
    "Samlet fra områdearkene og fra listen til høyre. ★ er en gullstjerne: beste praksis.",
  "findings.unprinted":
    "Listen har {{lines}} linjer; utskriften viser de første {{printed}}. Utvid utskriftsområdet for å få med resten.",
  "findings.free": "Funn uten eget spørsmål",
  "findings.freeExplanation": "Ti linjer per område. De kommer med i oversikten til venstre.",
  "findings.strengths": "Styrker",
  "findings.challenges": "Utfordringer",
  "findings.weaknesses": "Svakheter",

  "actions.title": "Tiltaksplan",
  "actions.explanation":
    "Hva kommunen vil gjøre med funnene. Prioritet = effekt × (4 − innsats): høy fra 6, middels fra 3. Forsinket: fristen er før datoen over fristene. Fylles ut av kommunen.",
  "actions.asOf": "Forsinket per",
  "actions.late": "Forsinket.",
  "actions.fault.subject": "Ukjent id.",
  "actions.fault.effect": "Effekt er ikke 1–3.",
  "actions.fault.effort": "Innsats er ikke 1–3.",
  "actions.fault.deadline": "Fristen er ingen dato.",
  "actions.fault.status": "Ukjent status.",
  "actions.unreadable": "(ugyldig)",
  "actions.byPriority": "Åpne tiltak etter prioritet",
  "actions.byDeadline": "Åpne tiltak etter frist",
  "interviews.title": "Intervjuer",
  "interviews.explanation":
    "Skriv rolle, ikke navn: arbeidsboken deles med flere. Intervjuene følger ikke med når svarene eksporteres.",

  "documents.explanation":
    "Dokumentene det er bedt om. Uten dato under Mottatt er dokumentet ikke kommet. Skill numrene på spørsmål eller kriterier med komma eller mellomrom.",

  "accounts.title": "Kommunens egenvurdering",
  "accounts.explanation":
    "Fylles ut av kommunen før besøket: Hvordan arbeider dere med dette, og hva viser det? Dere kan også sette nivåer på områdearkene. Alt+Enter gir nytt avsnitt.",
  "selfAssessment.label": "Kommunens egenvurdering før besøket, ikke en evaluering",
  "selfAssessment.explanation":
    "Det kommunen selv skrev før besøket, ved siden av evaluatorenes nivåer. Det gir ingen poeng.",
  "selfAssessment.facts": "Om egenvurderingen",

  "guide.explanation":
    "Spørsmålene er ordnet etter hvem du bør spørre først. Filtrer på «Spør» for å skrive ut guiden til ett intervju, og på «Spør også» for spørsmål der rollen kan utfylle andre.",
  "guide.ask": "Spør",
  "guide.also": "Spør også",
  "guide.notes": "Notater",
  "guide.nobody": "(ingen oppgitt)",

  "comparison.title": "Sammenligning",
  "comparison.explanation":
    "Siste måling for hver kommune i utvalget. Egen kommune er bare med i rangeringen, ikke i snittet.",
  "comparison.basis":
    "Sammenlignet med målinger fra {{country}}, {{version}}{{group}}{{years}}: {{n}} kommuner, {{alike}} av samme størrelse.",
  "comparison.few":
    "{{n}} målinger kan sammenlignes; det trengs minst 3. Lim inn flere i tabellen nederst på arket, én rad per kommune og år.",
  "comparison.all": "Alle kommuner i utvalget",
  "comparison.band1": "Kommuner med under 5 000 innbyggere",
  "comparison.band2": "Kommuner med 5 000–19 999 innbyggere",
  "comparison.band3": "Kommuner med 20 000 innbyggere eller flere",
  "comparison.bandUnknown": "Kommuner av samme størrelse (fyll inn innbyggere på Oversikt)",
  "beside.how":
    "Velg opptil tre kommuner i de gule cellene for å se dem ved siden av egen kommune.",
  "beside.sentence":
    "Flest poeng i alt: {{best}} ({{points}}). Poengsummer med inntil 5 % forskjell er i praksis like.",
  "beside.municipality": "Kommune",
  "beside.legend": "I diagrammet",
  "beside.year": "År",
  "beside.version": "Versjon",
  "beside.total": "I alt",
  "beside.missing": "ikke i utvalget",
  "comparison.measurements": "Målinger",
  "comparison.paste":
    "Lim inn bare verdier (Lim inn utvalg, Verdier). Vanlig innliming låser cellene og fjerner reglene deres.",
  "comparison.cap": "Maks",

  "method.title": "Metode og forutsetninger",
  "method.what.label": "Hva dette er",
  "method.what":
    "Kompassbok er laget etter modell av Kommunekompasset, som vurderer hvordan en kommune styres og drives: åtte områder med 100 poeng hver, i alt 800. Det er verken en revisjon eller en måling av tjenestekvalitet.",
  "method.notOurs.label": "Uavhengig",
  "method.notOurs": "Kompassbok er ikke laget, godkjent eller lisensiert av KS, SKR eller KL.",
  "method.ownWords.label": "Spørsmålene",
  "method.assumption.label": "Antakelse",
  "method.dimensions.label": "Fire dimensjoner",
  "method.dimensions":
    "Hvert spørsmål vurderes på system, omfang, resultat og evaluering. Bare det som er innført og virker, teller; det som bare er vedtatt eller planlagt, gir ingen poeng.",
  "method.levels.label": "Nivåer",
  "method.levels":
    "Hvert nivå 0–4 er en andel av spørsmålets maks. Poeng = maks × summen av vekt × andel. Alle fire nivåene må være satt før spørsmålet får poeng.",
  "method.gate.label": "Terskel",
  "method.gate":
    "System 0 betyr at praksisen ikke finnes, eller bare er vedtatt eller planlagt. Da gir spørsmålet 0 poeng uansett de andre nivåene.",
  "method.consequences.label": "Følger av like vekter",
  "method.consequences":
    "En fullstendig ordning som brukes overalt, men aldri følges opp, gir halvparten av maks. En uskrevet vane i alle enheter, med endringer som kan vises og en muntlig vurdering, gir 56 %.",
  "method.direct.label": "Direkte poeng",
  "method.direct":
    "Den som arbeider etter den offisielle veilederen, kan skrive poengene direkte, med en kommentar om hvor de kommer fra.",
  "method.notApplicable.label": "Ikke aktuelt",
  "method.notApplicable":
    "En kommune kan velge bort en praksis. Da regnes spørsmålet ikke med, verken i poengene eller i maks.",
  "method.blank.label": "Tomt er ikke 0",
  "method.blank":
    "Et spørsmål uten svar har ingen poeng. En ugyldig verdi blir aldri til 0: den merkes i cellen og telles på Oversikt, og resultatet er ikke endelig før den er rettet.",
  "method.rounding.label": "Avrunding",
  "method.rounding":
    "Summer regnes med seks desimaler. Et kriterium vises med én desimal, et område med hele poeng, og summen er summen av de viste områdene. Alt rundes opp fra halve.",
  "method.noise.label": "Slingringsmonn",
  "method.noise":
    "Forskjeller på inntil 5 % av summen er uten betydning. Profilen sier mer enn summen.",
  "method.comparison.label": "Sammenligning",
  "method.comparison":
    "Bare siste måling for hver kommune i samme land og versjon teller. Med færre enn tre kommuner vises ingen statistikk.",
  "method.sharing.label": "Deling",
  "method.sharing":
    "Gule celler kan fylles ut. De andre er låst uten passord, så ingenting endres ved et uhell. Arbeidsboken regner selv, også uten tillegget.",
  "method.privacy":
    "Alt ligger i denne arbeidsboken, og ingenting sendes noe sted. Skriv rollene, ikke navnene, til dem som ble intervjuet.",
  "method.weights": "Vekter (antakelse)",
  "method.dimension": "Dimensjon",
  "method.weight": "Vekt",
  "method.weightSum": "Kontroll",
  "method.weightsFine": "Vektene er til sammen 1.",
  "method.weightsWrong": "Ugyldig: vektene skal være tall fra 0 og til sammen 1, men er ",
  "method.weightsError": "Ugyldig: en vekt er ikke et tall.",
  "method.anchors": "Nivåene (antakelse)",
  "method.level": "Nivå",
  "method.anchor": "Beskrivelse",
  "method.findings": "Typer funn",
  "method.finding.strength": "På plass, i bruk og virker; verdt å ta vare på",
  "method.finding.challenge": "Påbegynt eller ujevnt; bør videreutvikles",
  "method.finding.weakness": "Mangler, eller virker ikke",
  "method.finding.goldStar":
    "Beste praksis som andre kommuner kan lære av; begrunnes i kommentaren",
  "method.about": "Om arbeidsboken",
  "method.aboutExplanation": "Brukes av tillegget. Ikke endre noe her.",
  "meta.layout": "Oppsett",
  "meta.language": "Språk",
  "meta.catalogueId": "Katalog",
  "meta.catalogueVersion": "Katalogens versjon",
  "meta.catalogueName": "Katalogens navn",
  "meta.profileId": "Poengprofil",
  "meta.profileVersion": "Profilens versjon",
  "meta.label": "Merking",

  "checks.title": "Kontroll",
  "checks.fine":
    "Ingen feil er funnet. Linjene merket «Følg opp» endrer ingen poeng, men bør ses på.",
  "checks.faults": "Det er feil i arbeidsboken. Rett dem før resultatet brukes.",
  "checks.check": "Kontroll",
  "checks.found": "Funnet",
  "checks.result": "Resultat",
  "checks.meaning": "Hva det betyr, og hva du gjør",
  "checks.ok": "I orden",
  "checks.fault": "Feil",
  "checks.warning": "Følg opp",
  "checks.note": "Til orientering",
  "check.invalid": "Ugyldige svar",
  "check.weights": "Ugyldige vekter",
  "check.caps": "Områder der makspoengene ikke stemmer",
  "check.ids": "Id-er som mangler eller er like",
  "check.aboveCap": "Spørsmål med flere poeng enn maks",
  "check.total": "Summen er ikke summen av områdene",
  "check.targets": "Ugyldige mål",
  "check.staleFactCheck": "Områder endret etter faktasjekken",
  "check.measurements": "Målinger med feil",
  "check.open": "Spørsmål som ikke er ferdig besvart",
  "check.direct": "Direkte poeng i alt",
  "check.finalPhase": "Endelig, men ikke ferdig",
  "check.controlNumber": "Kontrolltall som mangler eller er feil skrevet",
  "check.openRemarks": "Merknader uten svar",
  "check.findings": "Funn uten type eller uten tekst",
  "check.actions": "Tiltak med feil",
  "check.lateActions": "Forsinkede tiltak",

  "catalogue.title": "Katalog",
  "catalogue.explanation":
    "Alle spørsmål med alle felt, til oppslag. Kan lagres som CSV og brukes som egen katalog.",
  "previous.explanation":
    "Poengene fra forrige evaluering ved siden av de nye. Nivåene herfra teller ikke med.",
  "previous.total": "{{before}} poeng i {{year}}, {{now}} nå: {{change}}.",
  "previous.moreThanNoise": "Endringen er større enn slingringsmonnet (5 %).",
  "previous.noise": "Endringen er innenfor slingringsmonnet (5 %).",
  "previous.noTotal": "En av evalueringene har ingen poengsum å sammenligne.",
  "previous.facts": "Om forrige evaluering",
  "previous.verdict": "Oppsummeringen i forrige evaluering",
  "previous.actions": "Tiltak i forrige evaluering",

  "agreement.title": "Hva evaluatorene svarte før de ble enige",
  "agreement.explanation":
    "Spørsmålene der flest poeng står på spill, kommer først. Svarene her teller ikke; det gjør de på områdenes ark.",
  "agreement.computed":
    "Tallene er regnet ut av svarene på dette arket da de ble lagt sammen, og endrer seg ikke når dere blir enige. De er en forutsetning fra vår side.",
  "agreement.yes": "ja",
  "agreement.no": "nei",
  "agreement.figures": "Enigheten i tall",
  "agreement.figures.note":
    "Alfa er 1 når alle er enige, og 0 når nivåene er så ulike som ved tilfeldighet: under 0,667 lav, under 0,8 middels, ellers god. Bare nivåer teller.",
  "agreement.evaluators": "Evaluatorer",

  "calculation.title": "Hjelpeberegninger. Ingenting å fylle ut her.",
  "calculation.helpers": "Hjelpeberegninger",
  "calculation.lists": "Lister",
  "calculation.areas": "Områder",
  "calculation.extremes": "Områdenes andel og forskjell",
  "calculation.chartTitles": "Diagrammenes titler",
  "calculation.subjects": "Det tiltak kan gjelde",

  "chart.area": "Område",
  "chart.averageAll": "Snitt, alle",
  "chart.averageGroup": "Snitt, samme størrelse",
  "chart.municipality": "Kommune",
  "chart.others": "Andre kommuner",
  "chart.position": "Plass",
  "chart.profile.alt":
    "Nettdiagram: kommunens andel av maks på hvert område, og snittet av alle kommuner.",
  "chart.ownAgainstAll.title": "Poeng mot snittet av alle",
  "chart.ownAgainstAll.alt":
    "Stolpediagram: egne poeng på hvert område ved siden av snittet av alle kommuner.",
  "chart.ownAgainstGroup.title": "Poeng mot snittet av samme størrelse",
  "chart.ownAgainstGroup.alt":
    "Stolpediagram: egne poeng på hvert område ved siden av snittet av kommuner av samme størrelse.",
  "chart.ranking.title": "Poeng i alt",
  "chart.ranking.alt":
    "Søylediagram: kommunenes poeng i alt fra høyest til lavest, egen kommune uthevet.",
  "chart.year": "År",
  "chart.points": "Poeng",
  "chart.newVersion": "Ny versjon av katalogen",
  "chart.series.title": "Poeng i alt per evaluering",
  "chart.series.alt":
    "Linjediagram: egne poeng i alt i hver evaluering, med merke der katalogen er en ny versjon.",
  "chart.distribution.title": "Antall kommuner etter poengsum",
  "chart.distribution.alt":
    "Stolpediagram: hvor mange av de andre kommunene som har poeng i alt i hvert trinn; trinnet til egen kommune er merket.",
  "chart.beside.title": "Poeng per område, side om side",
  "chart.beside.alt":
    "Stolpediagram: poeng på hvert område for egen kommune og de valgte kommunene.",
  "chart.criteria.title": "{{area}}: poeng og maks per kriterium",
  "chart.criteria.alt": "Stolpediagram: poeng på hvert kriterium i {{area}}, tegnet over maks.",
};
