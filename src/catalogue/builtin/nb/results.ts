import type { AreaTexts } from "../areaTexts";

export const results: AreaTexts = {
  name: "Resultatfokus og effektivitet",
  shortName: "Effektivitet",
  criteria: {
    "5.1": "Strategi for resultatstyring og effektivitet",
    "5.2": "Kostnader og resultater i budsjettarbeidet",
    "5.3": "Oppfølging og utvikling av driften",
    "5.4": "Dialog om ressurser og resultater",
    "5.5": "Sammenligning som grunnlag for utvikling",
    "5.6": "Samarbeid med andre om tjenestene",
  },
  questions: {
    "5.1.1": {
      text: "Har kommunen en felles strategi for å styre etter mål og resultater?",
      guidance:
        "Se etter et dokument om hvordan resultater skal måles, drøftes og brukes, fast rapportering på måloppnåelse og ledere som kan vise hvordan de styrer etter resultater.",
    },
    "5.1.2": {
      text: "Har kommunen en egen strategi for å bruke ressursene mer effektivt?",
      guidance:
        "Se etter prioriterte innsatsområder, mål for produktivitet eller innsparing, plassert ansvar og omstillingstiltak i gang, til forskjell fra flate kutt fra år til år.",
    },
    "5.1.3": {
      text: "Hvordan følges gevinstene av omstillings- og digitaliseringstiltak opp etter at tiltakene er i drift?",
      guidance:
        "Se etter gevinstplaner med nullpunkt og ansvarlig leder, målt virkning i tid eller kroner, og frigjorte midler som er synlige i budsjettet eller i omdisponerte årsverk.",
    },
    "5.2.1": {
      text: "Hvordan beregner kommunen enhetskostnadene for de ulike tjenestene?",
      guidance:
        "Se etter kostnad per elev, barnehageplass, sykehjemsplass eller time i hjemmetjenesten, felles regler for fordeling av fellesutgifter og jevnlig oppdatering av tallene.",
    },
    "5.2.2": {
      text: "Hvordan brukes enhetskostnader til å fastsette aktivitetsnivået i enhetenes budsjetter?",
      guidance:
        "Se etter rammer bygd på antall brukere, plasser eller timer og kjent kostnad, for eksempel ressursfordelingsmodeller, framfor ren framskriving av fjorårets budsjett.",
    },
    "5.2.3": {
      text: "Hvordan viser budsjettdokumentet hvilke resultater bevilgningene skal gi?",
      guidance:
        "Se etter mål og indikatorer ved siden av rammen for hvert tjenesteområde i økonomiplan og årsbudsjett, og en årsberetning som viser hva pengene førte til.",
    },
    "5.2.4": {
      text: "Hvordan måler enhetene forholdet mellom ressursinnsats og oppnådde resultater?",
      guidance:
        "Se etter tall for årsverk, tidsbruk eller kostnad stilt opp mot volum, kvalitet eller brukertilfredshet, målt flere ganger i året og tatt inn i budsjettgrunnlaget.",
    },
    "5.2.5": {
      text: "Hvordan beskrives følgene for tjenestetilbudet når en budsjettramme foreslås økt eller redusert?",
      guidance:
        "Se etter konsekvensvurderinger av innsparings- og styrkingstiltak i kommunedirektørens budsjettforslag, med antall brukere, tjenestenivå og kvalitet, ikke bare beløp.",
    },
    "5.3.1": {
      text: "Hvordan følges økonomiske avvik opp når de viser seg i løpet av budsjettåret?",
      guidance:
        "Se etter månedlig oppfølging mot periodisert budsjett, årsprognoser fra enhetene, skriftlige tiltak med frist og ansvarlig, og kontroll av om tiltakene har virket.",
    },
    "5.3.2": {
      text: "Har ledere og folkevalgte et felles verktøy med oppdaterte styringsdata om ressurser og resultater?",
      guidance:
        "Se etter et virksomhetsstyringsverktøy som henter tall fra økonomi-, lønns- og fagsystemer, hvilke ledernivåer og folkevalgte som har tilgang, og når hver av dem sist brukte det.",
    },
    "5.3.3": {
      text: "Hvordan arbeider enhetene med å forenkle arbeidsprosesser for å bruke mindre tid og penger?",
      guidance:
        "Se etter lean eller en lignende metode i vanlig drift (kvalitetsmetoder hører til 7.4.1), kartlagte arbeidsflyter, ansatte som er opplært i metoden, og målt tidsbruk før og etter.",
    },
    "5.4.1": {
      text: "Hvordan drøfter enhetslederne ressursbruk og resultater med hverandre gjennom året?",
      guidance:
        "Se etter faste enhetsledermøter eller samlinger rundt tertialrapportene i alle sektorer, med tall på bordet, drøfting på tvers og avtaler om hva som skal følges opp.",
    },
    "5.4.2": {
      text: "Hvordan drøfter kommunedirektørens ledergruppe hva kommunen får igjen for ressursene?",
      guidance:
        "Se etter effektivitet som fast tema på dagsordenen, analyser av utgiftsnivå mot kvalitet og behov, og omprioriteringer som kan føres tilbake til drøftingene.",
    },
    "5.4.3": {
      text: "Hvordan tas de ansatte med i drøftinger om økonomi og resultater på egen arbeidsplass?",
      guidance:
        "Se etter økonomistatus som fast sak på personalmøtene, forståelige tall for egen avdeling, dialog med de tillitsvalgte og innspill fra ansatte som er fulgt opp i tiltak.",
    },
    "5.5.1": {
      text: "Hvordan analyserer kommunen hvorfor utgifter og resultater avviker fra andre kommuners?",
      guidance:
        "Se etter årlige KOSTRA-analyser mot kommunegruppen og utvalgte kommuner, forklaringer ut fra behov, prioritering og produktivitet, og funn som er brukt i budsjettet.",
    },
    "5.5.2": {
      text: "Hvordan sammenligner enhetene seg med tilsvarende enheter i andre kommuner?",
      guidance:
        "Se etter skoler, barnehager og omsorgsenheter med faste sammenligningspartnere, like indikatorer for kostnad og kvalitet, og møter der forskjellene blir drøftet.",
    },
    "5.5.3": {
      text: "Hvordan sammenlignes kostnader og kvalitet mellom enheter av samme slag i egen kommune?",
      guidance:
        "Se etter oversikter som stiller skole mot skole og sykehjem mot sykehjem, tall som er åpne for alle lederne, og praksis som er endret etter å ha sett hva andre får til.",
    },
    "5.5.4": {
      text: "Hvordan deltar kommunen i nettverk der kommuner arbeider med effektivisering ut fra felles tall?",
      guidance:
        "Se etter effektiviseringsnettverk i regi av KS, ASSS eller (i en liten kommune gjerne) regionen, hvilke tjenester som er med, hvem som deltar, og hvilke tiltak deltakelsen har ført til hjemme.",
    },
    "5.6.1": {
      text: "Hvordan bruker kommunen interkommunalt samarbeid i tjenestene sine?",
      guidance:
        "Se etter vertskommuneavtaler, oppgavefellesskap og interkommunale selskaper på sentrale tjenesteområder, og evalueringer av kostnad, kvalitet og nytte.",
    },
    "5.6.2": {
      text: "Hvordan samarbeider tjenestene med frivilligheten om å utvikle tilbudet til brukerne?",
      guidance:
        "Se etter felles tiltak med lag, organisasjoner og frivilligsentral i for eksempel omsorg og oppvekst, en fast kontakt i enheten og vurderinger av hva brukerne får igjen.",
    },
  },
};
