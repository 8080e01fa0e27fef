import type { AreaTexts } from "../areaTexts";

export const community: AreaTexts = {
  name: "Kommunen som samfunnsutvikler",
  shortName: "Samfunn",
  criteria: {
    "8.1": "Strategi og planer for samfunnsutvikling",
    "8.2": "Samarbeid med lokalsamfunn og frivillighet",
    "8.3": "Samarbeid med kulturlivet",
    "8.4": "Næringsutvikling",
    "8.5": "Internasjonalt samarbeid",
    "8.6": "Klima, miljø og bærekraftig utvikling",
    "8.7": "Sosial bærekraft og utenforskap",
  },
  questions: {
    "8.1.1": {
      text: "Hvordan brukes kommuneplanens samfunnsdel som grunnlag for økonomiplan og enkeltsaker?",
      guidance:
        "Se etter vedtaksår, handlingsdel som rulleres årlig, mål gjenfunnet i økonomiplanen, og saksframlegg og arealplan som viser til samfunnsdelen.",
    },
    "8.1.2": {
      text: "Hvordan holder kommunen oversikt over planbehovet gjennom valgperioden?",
      guidance:
        "Se etter oversikt over planbehovet med status, årlig gjennomgang i formannskap eller planutvalg, og andelen planer som er revidert i tide.",
    },
    "8.1.3": {
      text: "Hvordan arbeider kommunen med stedets omdømme blant innbyggere, tilflyttere og næringsliv?",
      guidance:
        "Se etter omdømmestrategi, felles profil med næringsliv og lag, tiltak for tilflytting og bolyst, og målinger av omdømme eller flytting.",
    },
    "8.2.1": {
      text: "Har kommunen faste møteplasser der lag, bygder og næringsliv drøfter utviklingen av lokalsamfunnet?",
      guidance:
        "Se etter bygdemøter, grendeutvalg eller utviklingsforum med fast hyppighet, bred deltakelse, referater og saker som er tatt videre.",
    },
    "8.2.2": {
      text: "Har kommunen en politikk for samarbeidet med frivillige organisasjoner?",
      guidance:
        "Se etter en politikk laget sammen med lagene, kontaktpunkt i kommunen, frivilligsentral, årlige dialogmøter og klare regler for tilskudd.",
    },
    "8.2.3": {
      text: "Hvordan gir kommunen frivillige lag betalte oppdrag ved siden av ordinære tilskudd?",
      guidance:
        "Se etter skriftlige avtaler om oppgaver og vederlag, for eksempel løypekjøring, aktivitetstilbud eller drift av anlegg, og oppfølging av dem.",
    },
    "8.3.1": {
      text: "Har kommunen et kulturråd eller en annen fast ordning der kulturlivet gir råd om kulturpolitikken?",
      guidance:
        "Se etter oppnevning og mandat, møter gjennom året, høring før kulturplan og tilskudd vedtas, og råd som har påvirket vedtak.",
    },
    "8.3.2": {
      text: "Hvordan brukes kulturskolen som ressurs for hele lokalsamfunnet?",
      guidance:
        "Se etter bredde i tilbudet, elevtall og ventelister, friplasser, samarbeid med skole, barnehage, kor og korps, og rammeplan i bruk.",
    },
    "8.3.3": {
      text: "Hvordan samarbeider kommunen med kulturlivet om arrangementer gjennom året?",
      guidance:
        "Se etter avtaler med arrangører og festivaler, lån av lokaler, felles kulturkalender og regionale eller nasjonale partnere som bidrar.",
    },
    "8.3.4": {
      text: "Hvordan får kulturlivet bruke kommunens lokaler til øving og arrangementer?",
      guidance:
        "Se etter regler og priser for utlån, enkel bestilling på nett, egnede øvingsrom og scener, bruk gjennom uka, og hva lagene sier om ordningen.",
    },
    "8.3.5": {
      text: "Hvordan trekker kommunen på regionale og nasjonale kulturaktører?",
      guidance:
        "Se etter avtaler med museer, teater, festivaler eller Sametinget, turneer og utstillinger som kommer til kommunen, felles søknader og fylkeskommunen som partner.",
    },
    "8.4.1": {
      text: "Hvordan undersøker kommunen hva næringslivet mener om samarbeidet?",
      guidance:
        "Se etter jevnlige næringslivsundersøkelser, bedriftsbesøk eller næringsforum, drøfting av svarene og tiltak som følger av dem.",
    },
    "8.4.2": {
      text: "Hvordan støtter kommunen gründere og andre som vil etablere ny virksomhet?",
      guidance:
        "Se etter førstelinje for veiledning, næringsfond med kriterier, næringshage eller lokaler, næringsareal og antall nye foretak som har fått hjelp.",
    },
    "8.4.3": {
      text: "Hvordan samarbeider kommunen med næringslivet om felles satsinger som reiseliv?",
      guidance:
        "Se etter avtaler med reiselivslag eller næringsforening, strategisk næringsplan med felles tiltak, delt finansiering, og resultater som er målt.",
    },
    "8.4.4": {
      text: "Hvordan bidrar kommunen til at lokale bedrifter får kompetansen de trenger?",
      guidance:
        "Se etter kurs og fagtilbud i samarbeid med opplæringssteder, lærlinger, hjelp til rekruttering og tilflytting, og tall for bedrifter som har brukt tilbudet.",
    },
    "8.5.1": {
      text: "Hvordan bruker kommunen samarbeid over landegrensene i egen utvikling?",
      guidance:
        "Se etter prosjekter gjennom Interreg, Erasmus+ eller EØS-midlene, tilknytning til kommunens egne mål og nytte som er tatt hjem.",
    },
    "8.5.2": {
      text: "Hvordan samarbeider kommunen med vennskapskommuner eller andre faste kontakter i utlandet?",
      guidance:
        "Se etter gjeldende avtaler, utveksling av elever, ansatte, kultur eller næringsliv de siste årene, og hvem i kommunen som følger dem opp.",
    },
    "8.6.1": {
      text: "Har kommunen en gjeldende plan for klima og energi med mål og tiltak?",
      guidance:
        "Se etter vedtaksår og siste revisjon, mål og tiltak med ansvar og midler, klimabudsjett eller klimaregnskap, og rapportering til kommunestyret.",
    },
    "8.6.2": {
      text: "Hvordan ivaretar enhetene miljø og bærekraft i sin egen drift?",
      guidance:
        "Se etter Miljøfyrtårn eller lignende ordning, krav i innkjøp, energibruk og kjøretøy, og bærekraftsmålene omsatt til tiltak i virksomhetsplaner.",
    },
    "8.6.3": {
      text: "Hvordan arbeider kommunen for mindre avfall og mer ombruk blant innbyggerne?",
      guidance:
        "Se etter samarbeid med avfallsselskapet, ombruksordninger, utlån av utstyr, opplegg i skoler og barnehager, og tall for avfallsmengde over tid.",
    },
    "8.7.1": {
      text: "Har kommunen en gjeldende plan for det boligsosiale arbeidet?",
      guidance:
        "Se etter mål i kommuneplanen, kartlagt boligbehov (boligsosialloven), tiltak med ansvar og midler, bruk av Husbankens ordninger, og samarbeid mellom Nav, helse og eiendom.",
    },
    "8.7.2": {
      text: "Hvordan samordnes innsatsen for å få innbyggere i utenforskap inn i arbeid, utdanning eller aktivitet?",
      guidance:
        "Se etter forpliktende samarbeid mellom Nav, skole, helse, integrering og arbeidsgivere, kjente målgrupper og tall for hvor mange som lykkes.",
    },
    "8.7.3": {
      text: "Hvordan brukes folkehelseoversikten til å utjevne sosiale forskjeller blant innbyggerne?",
      guidance:
        "Se etter oppdatert oversiktsdokument, folkehelsekoordinator på tvers av sektorer, tiltak mot levekårsforskjeller og barnefattigdom, og utvikling i indikatorene over flere år.",
    },
  },
};
