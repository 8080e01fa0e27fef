import type { AreaTexts } from "../areaTexts";

export const employer: AreaTexts = {
  name: "Kommunen som arbeidsgiver",
  shortName: "Arbeidsgiver",
  criteria: {
    "6.1": "Strategi for arbeidsgiverpolitikk",
    "6.2": "Rekruttering og attraktivitet",
    "6.3": "Kompetanse- og medarbeiderutvikling",
    "6.4": "Lønnsfastsetting og belønning",
    "6.5": "Arbeidsmiljø og helse",
    "6.6": "Mangfold og likestilling",
  },
  questions: {
    "6.1.1": {
      text: "Har kommunen en arbeidsgiverstrategi med mål for personalarbeidet?",
      guidance:
        "Se etter en strategi knyttet til kommuneplan og økonomiplan, med mål og tiltak som er kjent blant ledere og tillitsvalgte, og jevnlig gjennomgang av hva tiltakene har gitt.",
    },
    "6.1.2": {
      text: "Hvordan samarbeider arbeidsgiver og tillitsvalgte om å utforme arbeidsgiverpolitikken?",
      guidance:
        "Se etter faste møter etter hovedavtalen på kommune- og enhetsnivå, et partssammensatt utvalg i arbeid, tillitsvalgte med tidlig i omstillinger og felles evaluering av samarbeidet.",
    },
    "6.1.3": {
      text: "Hvordan planlegger kommunen bemanningen ut fra framtidig behov for arbeidskraft?",
      guidance:
        "Se etter framskrivinger av alder, avgang og tjenestebehov per yrkesgruppe, bemanningsplaner som følger økonomiplanen, og tiltak som er satt i verk på grunnlag av dem.",
    },
    "6.2.1": {
      text: "Har kommunen en egen strategi for å rekruttere de yrkesgruppene den trenger?",
      guidance:
        "Se etter prioriterte yrkesgrupper, lærlinger og praksisplasser, samarbeid med utdanningssteder, felles rutiner for ansettelse, og tall for søkere og gjennomtrekk.",
    },
    "6.2.2": {
      text: "Hvordan markedsfører kommunen seg som arbeidsplass overfor aktuelle søkere?",
      guidance:
        "Se etter en jobbside som viser arbeidsplassene, gjennomtenkte stillingsannonser, sosiale medier, deltakelse på utdanningsmesser og måling av hva som gir kvalifiserte søkere.",
    },
    "6.2.3": {
      text: "Hvordan bruker kommunen særskilte goder for å skaffe og beholde yrkesgrupper det er mangel på?",
      guidance:
        "Se etter stipend, avtaler om bindingstid, hjelp til bolig eller flytting, fleksibel arbeidstid og betalt utdanning, hvem ordningene gjelder for, og om de virker.",
    },
    "6.2.4": {
      text: "Hvordan utvikler kommunen en heltidskultur i tjenester med mange deltidsstillinger?",
      guidance:
        "Se etter lokale retningslinjer for heltid, utlysning av hele stillinger, andre turnusordninger, tall for gjennomsnittlig stillingsstørrelse og drøftinger med de tillitsvalgte.",
    },
    "6.3.1": {
      text: "Hvordan gjennomføres de årlige medarbeidersamtalene i enhetene?",
      guidance:
        "Se etter en felles mal, andelen ansatte som har hatt samtale det siste året, skriftlige utviklingsmål som følges opp, og justering av ordningen etter erfaringene.",
    },
    "6.3.2": {
      text: "Hvordan kartlegger kommunen hvilken kompetanse den har og hvilken den trenger?",
      guidance:
        "Se etter oppdatert kompetansekartlegging per enhet, en kompetanseplan som bygger på den, prioritering av det som mangler, og ny kartlegging med faste mellomrom.",
    },
    "6.3.3": {
      text: "Hvordan legges det til rette for at ansatte lærer i arbeidet og av hverandre?",
      guidance:
        "Se etter plan for internundervisning, fagdager, hospitering, veiledning og opplæring av nyansatte, hvilke enheter som har dette i drift, og vurdering av utbyttet.",
    },
    "6.3.4": {
      text: "Hvordan arbeider enhetene med medarbeiderskap, de ansattes medansvar for arbeidsplassen?",
      guidance:
        "Se etter et program eller felles prinsipper for medarbeiderskap, opplæring i medarbeiderrollen, drøfting av forventninger i enhetene og oppfølging fra år til år.",
    },
    "6.3.5": {
      text: "Har kommunen individuelle karriereplaner for ansatte som ønsker å utvikle seg videre?",
      guidance:
        "Se etter avtalte planer for videreutdanning, fagstige eller nye oppgaver, hvem som får tilbudet, jevnlig gjennomgang med lederen og eksempler på karriereløp internt.",
    },
    "6.3.6": {
      text: "Hvordan synliggjøres midler til kompetanseutvikling i budsjett og rapportering?",
      guidance:
        "Se etter egne budsjettposter for kurs og videreutdanning, oversikt over tilskudd og faktisk bruk per enhet, og vurderinger av hva pengene har gitt av ny kompetanse.",
    },
    "6.4.1": {
      text: "Har kommunen en lokal lønnspolitikk med kriterier for lønnsfastsetting?",
      guidance:
        "Se etter et dokument drøftet med organisasjonene, kjente kriterier for ansvar, kompetanse og resultater, lik bruk av dem i alle sektorer og jevnlig revisjon.",
    },
    "6.4.2": {
      text: "Hvordan får ansatte tilbud om lønnssamtale med nærmeste leder?",
      guidance:
        "Se etter en fast rutine ved siden av medarbeidersamtalen, tilbud til alle stillingsgrupper, en mal knyttet til lønnskriteriene og oversikt over hvor mange som bruker tilbudet.",
    },
    "6.4.3": {
      text: "Hvordan støttes enhetslederne når de skal begrunne lønnsforslag for sine ansatte?",
      guidance:
        "Se etter veiledning fra HR-staben, mal for vurdering av innsats og resultater, lederens rolle i lokale forhandlinger, annen påskjønnelse enn lønn, og begrunnet svar på forslagene etterpå.",
    },
    "6.5.1": {
      text: "Hvordan brukes medarbeiderundersøkelser til å forbedre arbeidsplassene i kommunen?",
      guidance:
        "Se etter faste undersøkelser som 10-FAKTOR i alle enheter, svarprosent, tiltak valgt sammen med de ansatte og sammenligning av resultatene fra gang til gang.",
    },
    "6.5.2": {
      text: "Hvordan arbeider enhetene med arbeidsmiljøet utenom medarbeiderundersøkelsen?",
      guidance:
        "Se etter HMS-planer og vernerunder, faste møter mellom leder, tillitsvalgt og verneombud, arbeidsmiljøutvalg i arbeid, og tiltak som er gjennomført og vurdert.",
    },
    "6.5.3": {
      text: "Hvordan arbeider kommunen helsefremmende for å forebygge sykefravær blant egne ansatte?",
      guidance:
        "Se etter frisklivs- eller treningstilbud til ansatte, mål og tiltak etter IA-avtalen, forebyggende bruk av bedriftshelsetjenesten og fraværstall som drøftes i enhetene.",
    },
    "6.6.1": {
      text: "Hvordan arbeider kommunen for å hindre diskriminering og forskjellsbehandling av ansatte?",
      guidance:
        "Se etter kartlegging av lønn og risiko etter aktivitets- og redegjørelsesplikten, tiltak i rekruttering og tilrettelegging, og en årlig likestillingsredegjørelse som brukes.",
    },
    "6.6.2": {
      text: "Hvordan brukes ansattes ulike bakgrunn, språk og erfaring som en ressurs på arbeidsplassen?",
      guidance:
        "Se etter språk- og kulturkompetanse som tas i bruk i tjenestene, for eksempel samisk, mål for mangfold ved ansettelse, og mangfold som tema i opplæring og personalmøter.",
    },
  },
};
