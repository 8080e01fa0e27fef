import type { AreaTexts } from "../areaTexts";

export const learning: AreaTexts = {
  name: "Utviklingsstrategi og lærende organisasjon",
  shortName: "Utvikling",
  criteria: {
    "7.1": "Strategi for kvalitet og utvikling",
    "7.2": "Læring av avvik og revisjoner",
    "7.3": "Læring av andres gode praksis",
    "7.4": "Forbedring av tjenestekvaliteten",
    "7.5": "Nytenkning og kontinuerlig forbedring",
  },
  questions: {
    "7.1.1": {
      text: "Har kommunen en felles strategi for hvordan organisasjon og tjenester skal utvikles?",
      guidance:
        "Se etter et gjeldende strategidokument med mål og prioriteringer, og etter spor av det i virksomhetsplaner, ledermøter og årsberetning.",
    },
    "7.1.2": {
      text: "Hvordan er kvalitets- og utviklingsarbeidet organisert fra toppledelsen til den enkelte enhet?",
      guidance:
        "Se etter stillingsbeskrivelser, mandat for kvalitetsutvalg, kvalitetsrådgivere eller kvalitetskontakter i enhetene, og møter som faktisk holdes.",
    },
    "7.1.3": {
      text: "Hvordan føres utviklingsprosjekter over i vanlig drift når prosjektperioden er slutt?",
      guidance:
        "Se etter sluttrapporter, utpekt mottaker i linjen, nye rutiner eller driftsmidler og eksempler på prosjekter som fortsatt virker etter ett år.",
    },
    "7.2.1": {
      text: "Har kommunen et felles kvalitetssystem som også dekker internkontrollen?",
      guidance:
        "Se etter et elektronisk system for alle sektorer, risikovurderinger og rutiner etter kommuneloven § 25-1, dokumenteiere, revisjonsdatoer, opplæring av nyansatte og tall for bruken i hver enhet.",
    },
    "7.2.2": {
      text: "Hvordan melder de ansatte avvik, feil og uønskede hendelser i det daglige?",
      guidance:
        "Se etter antall meldte avvik per enhet og år, en felles forståelse av hva et avvik er, enkel innmelding og svar til den som meldte.",
    },
    "7.2.3": {
      text: "Hvordan analyseres årsaker og mønstre i de avvikene som er meldt?",
      guidance:
        "Se etter årsaksanalyser, samlet avviksstatistikk over tid og på tvers av enheter, og referater fra ledermøter og kvalitetsutvalg.",
    },
    "7.2.4": {
      text: "Hvordan følges meldte avvik opp med konkrete tiltak fram til de er lukket?",
      guidance:
        "Se etter tiltak med ansvarlig leder og frist, antall åpne avvik og hvor gamle de er, og kontroll av at tiltaket har virket.",
    },
    "7.2.5": {
      text: "Hvordan brukes interne eller eksterne revisjoner til å se om kvalitetssystemet virker i enhetene?",
      guidance:
        "Se etter revisjonsplan bygd på risiko, internrevisorer (i en liten kommune gjerne gjennom regionen), læring av tilsyn i flere enheter, og årlig rapport til kommunestyret om internkontroll og tilsyn (kommuneloven § 25-2).",
    },
    "7.3.1": {
      text: "Hvordan deltar enhetene i læringsnettverk med andre kommuner om å utvikle tjenestene?",
      guidance:
        "Se etter oversikt over nettverk per sektor (nettverk om effektivitet hører til 5.5.4), faste deltakere, hva som ble prøvd ut hjemme mellom samlingene, og hva som er tatt i bruk.",
    },
    "7.3.2": {
      text: "Hvordan vurderer kommunen andres løsninger før den endrer egen organisering eller egne tjenester?",
      guidance:
        "Se etter studiebesøk, hospitering, bruk av forskning og eksempelsamlinger, notater fra dette og saker der andres erfaringer er veid inn.",
    },
    "7.3.3": {
      text: "Hvordan samarbeider kommunen med utdanningsinstitusjoner om kvaliteten i tjenestene?",
      guidance:
        "Se etter avtaler med universitet, høyskole eller fagskole (i en liten kommune gjerne gjennom regionen), praksisplasser, studentoppgaver, felles prosjekter og bruk av funnene.",
    },
    "7.3.4": {
      text: "Hvordan spres god praksis fra én enhet til de andre enhetene i kommunen?",
      guidance:
        "Se etter erfaringsdeling på ledersamlinger og intranett, intern hospitering, faggrupper på tvers og eksempler på løsninger som er overtatt.",
    },
    "7.4.1": {
      text: "Har enhetene en felles metode for å forbedre kvaliteten i det daglige?",
      guidance:
        "Se etter en kjent metode, for eksempel forbedringstavler eller PDSA, opplæring og veiledere, og hvilke enheter som bruker den ukentlig.",
    },
    "7.4.2": {
      text: "Hvordan vurderer enhetene selv kvaliteten på tjenestene, utover det lov og tilsyn krever?",
      guidance:
        "Se etter egenvurdering, kollegavurdering, skole- eller barnehagevurdering, CAF eller lignende, med rapport og tiltak etterpå.",
    },
    "7.4.3": {
      text: "Hvordan deltar brukerne i utformingen av nye eller endrede tjenester?",
      guidance:
        "Se etter tjenestedesign eller lignende metode, kartlagte brukerreiser, utprøving sammen med brukere og endringer som kom av dette.",
    },
    "7.4.4": {
      text: "Hvordan blir de ansatte kjent med kvalitetsforbedringer som er gjennomført?",
      guidance:
        "Se etter fast punkt på personalmøter, oversikt på intranett eller i kvalitetsmelding, og ansatte som kan nevne forbedringer i andre enheter.",
    },
    "7.5.1": {
      text: "Hvordan hentes forslag til forbedringer inn fra de ansatte i enhetene?",
      guidance:
        "Se etter forslagskasse, idéportal eller fast punkt på personalmøter, antall forslag per år, og hvordan ledere og tillitsvalgte oppfordrer til det.",
    },
    "7.5.2": {
      text: "Hvordan gjøres det synlig hva som skjer med forbedringsforslag fra de ansatte?",
      guidance:
        "Se etter svar til forslagsstiller innen en frist, åpen oversikt over innkomne og gjennomførte forslag, og omtale eller premiering.",
    },
    "7.5.3": {
      text: "Hvordan gir kommunen de ansatte rom for å prøve ut nye løsninger?",
      guidance:
        "Se etter avsatt tid eller innovasjonsmidler, piloter i liten skala, avklarte regler for kunstig intelligens, idédugnader eller innovasjonspris, og hvordan mislykkede forsøk omtales.",
    },
    "7.5.4": {
      text: "Hvordan måles det på kommunenivå om enhetene stadig forbedrer seg?",
      guidance:
        "Se etter indikatorer for forbedring over tid, for eksempel antall gjennomførte forbedringer, som toppledelsen etterspør i dialog med enhetene.",
    },
  },
};
