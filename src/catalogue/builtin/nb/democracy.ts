import type { AreaTexts } from "../areaTexts";

export const democracy: AreaTexts = {
  name: "Offentlighet og demokrati",
  shortName: "Demokrati",
  criteria: {
    "1.1": "Strategi for lokaldemokrati og informasjon",
    "1.2": "Informasjon om politiske saker",
    "1.3": "Informasjon om resultater",
    "1.4": "Innbyggerdialog og medvirkning",
    "1.5": "Etikk og tillit",
  },
  questions: {
    "1.1.1": {
      text: "Har kommunen en egen strategi for åpenhet og medvirkning i lokaldemokratiet?",
      guidance:
        "Se etter et samlet dokument med mål og ansvar for åpenhet og medvirkning, sporbart i økonomiplanen og kjent hos folkevalgte og ledere.",
    },
    "1.1.2": {
      text: "Har kommunen en felles kommunikasjonsstrategi for informasjonen til innbyggerne?",
      guidance:
        "Se etter mål, målgrupper og kanalvalg utover regler for mediekontakt, tydelig ansvar i enhetene og eksempler på bruk det siste året.",
    },
    "1.2.1": {
      text: "Hvordan gjøres saksdokumenter og møtebøker fra folkevalgte organer tilgjengelige på nett?",
      guidance:
        "Se etter innkallinger med fulle saksframlegg i god tid, møtebøker på nett få dager etter møtet, søkbart arkiv og enkel bestilling av innsyn, for eksempel i eInnsyn.",
    },
    "1.2.2": {
      text: "Hvordan formidler kommunen viktige politiske saker kort og lettlest til innbyggerne?",
      guidance:
        "Se etter nyhetssaker, grafikk eller video før og etter kommunestyrets møter, en fast ansvarlig og kriterier for hvilke saker som omtales.",
    },
    "1.2.3": {
      text: "Hvordan kan innbyggerne følge møtene i kommunestyret og utvalgene på nett?",
      guidance:
        "Se etter direktesending og tekstet opptak delt opp etter sak, lenker til saksframlegg og møtebok, kunngjøring i forkant og tall for hvor mange som ser på.",
    },
    "1.2.4": {
      text: "Hvordan bruker kommunen sosiale medier til å informere om aktuelle politiske saker?",
      guidance:
        "Se etter felles retningslinjer, redaksjonell plan, valg av kanal etter målgruppe, svar i kommentarfeltene og tall for rekkevidde som brukes til å justere innsatsen.",
    },
    "1.3.1": {
      text: "Hvordan gjør kommunen tjenestenes resultater kjent for innbyggerne?",
      guidance:
        "Se etter kortversjon av årsberetningen, resultatsider på nettstedet eller video som viser måloppnåelse og kvalitet i flere sektorer, ikke bare regnskapstall.",
    },
    "1.3.2": {
      text: "Hvordan får innbyggerne se kommunens resultater sammenlignet med andre kommuners?",
      guidance:
        "Se etter KOSTRA-tall, Kommunebarometeret eller nettverkstall samlet på nettstedet med forklaring og utvikling over flere år, også der kommunen ligger svakt an.",
    },
    "1.3.3": {
      text: "Hvordan kan innbyggerne finne rapporter som vurderer kommunens egen virksomhet?",
      guidance:
        "Se etter rapportene samlet på nettstedet, kort omtale av funn og anbefalinger, sakene i kontrollutvalget og opplysninger om hva som er fulgt opp i ettertid.",
    },
    "1.3.4": {
      text: "Har kommunen en egen avis eller et fast nyhetsbrev til innbyggerne?",
      guidance:
        "Se etter kommuneavis, nyhetsbrev eller faste sider i lokalavisen, utgivelsesplan, spredning til alle husstander og stoff om både mål og oppnådde resultater.",
    },
    "1.3.5": {
      text: "Hvordan bruker kommunen resultatene sine som utgangspunkt for dialog med innbyggerne?",
      guidance:
        "Se etter folkemøter, foreldremøter eller nettdialog der resultater legges fram, notater om hva innbyggerne svarte, og spor av svarene i økonomiplan eller tiltak.",
    },
    "1.4.1": {
      text: "Hvordan trekkes innbyggerne med i viktige saker før kommunestyret fatter vedtak?",
      guidance:
        "Se etter en fast metode for tidlig medvirkning utover lovpålagte høringer, som innbyggerpanel eller folkemøter, og grep for å nå grupper som sjelden blir hørt.",
    },
    "1.4.2": {
      text: "Har kommunen faste møteplasser der innbyggerne kan ta opp saker direkte med de folkevalgte?",
      guidance:
        "Se etter åpen halvtime før kommunestyrets møter, folkevalgte på besøk i bygder og bydeler, kontortid hos ordføreren og kontaktinformasjon til alle folkevalgte på nett.",
    },
    "1.4.3": {
      text: "Hvordan forklarer kommunen på nett eller i en app hva innbyggerne kan gjøre for å påvirke vedtak?",
      guidance:
        "Se etter en lett synlig side i klarspråk om høringer, innbyggerforslag, spørretid, råd og utvalg, og tall for hvor mange som bruker mulighetene.",
    },
    "1.4.4": {
      text: "Har kommunen en felles digital plattform for dialog med innbyggerne?",
      guidance:
        "Se etter en løsning for innspill, kart, avstemning eller debatt som flere sektorer bruker, med en redaktør som svarer, i stedet for enkeltstående skjemaer.",
    },
    "1.4.5": {
      text: "Hvordan undersøker kommunen jevnlig hva innbyggerne mener om kommunen som helhet?",
      guidance:
        "Se etter fast rytme, for eksempel med innbyggerundersøkelsen fra KS, spørsmål om lokaldemokrati og tillit, politisk behandling og tiltak som kan spores til svarene.",
    },
    "1.4.6": {
      text: "Hvordan får innbyggerne vite hva innspillene deres har ført til?",
      guidance:
        "Se etter innspill oppsummert i saksframlegget, svar til dem som deltok, begrunnelse for det som ikke ble fulgt, og en publisert oversikt etter vedtaket.",
    },
    "1.4.7": {
      text: "Hvordan medvirker ungdomsråd, eldreråd og råd for personer med funksjonsnedsettelse før politiske vedtak?",
      guidance:
        "Se etter at rådene får sakene tidlig, at uttalelsene følger saken til politisk behandling, at rådene reiser egne saker, og at medlemmene får opplæring.",
    },
    "1.5.1": {
      text: "Hvordan arbeider folkevalgte og ansatte med etiske dilemmaer fra hverdagen?",
      guidance:
        "Se etter kjente etiske retningslinjer, dilemmatrening i faste møter, etikk i opplæringen av folkevalgte og nyansatte, drøfting av habilitet og gaver, og Styrevervregisteret i bruk.",
    },
    "1.5.2": {
      text: "Har kommunen en kanal der innbyggere og leverandører kan melde fra om uetiske forhold?",
      guidance:
        "Se etter en synlig inngang på nettstedet, mulighet for å være anonym, mottak utenfor linjen, rutine for behandlingen og oversikt over saker og utfall.",
    },
  },
};
