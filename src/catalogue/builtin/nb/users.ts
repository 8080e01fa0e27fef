import type { AreaTexts } from "../areaTexts";

export const users: AreaTexts = {
  name: "Tilgjengelighet, innbygger- og brukerorientering",
  shortName: "Brukere",
  criteria: {
    "2.1": "Strategi for brukerorientering",
    "2.2": "Tilgjengelighet og service",
    "2.3": "Informasjon om tjenestene",
    "2.4": "Brukerundersøkelser og brukerdialog",
    "2.5": "Forventninger, tilbakemeldinger og klager",
  },
  questions: {
    "2.1.1": {
      text: "Har kommunen en felles strategi for service og møtet med innbyggerne?",
      guidance:
        "Se etter et samlet dokument, for eksempel en servicepolicy, med mål og verdier for møtet med innbyggerne, gjenfunnet i virksomhetsplanene og kjent blant ansatte.",
    },
    "2.1.2": {
      text: "Hvordan tas service opp i møter og virksomhetsplaner i enhetene?",
      guidance:
        "Se etter service som fast tema i personalmøter og lederdialog, egne mål i virksomhetsplanen og eksempler fra flere sektorer, ikke bare fra servicetorget.",
    },
    "2.1.3": {
      text: "Hvordan anerkjenner kommunen enheter og ansatte som gir god service?",
      guidance:
        "Se etter servicepris, omtale i interne kanaler, lokale lønnstillegg for god service, kjente regler for tildeling og deltakelse fra alle sektorer.",
    },
    "2.2.1": {
      text: "Har kommunen et servicetorg som løser henvendelser på vegne av flere tjenester?",
      guidance:
        "Se etter åpningstider, saksbehandling på delegert fullmakt, avtaler med fagenhetene om hva servicetorget løser, og andelen henvendelser som avsluttes der.",
    },
    "2.2.2": {
      text: "Har kommunen en digital selvbetjeningsløsning for dem som bruker tjenestene?",
      guidance:
        "Se etter digital søknad koblet til fagsystemene, sikker innlogging med saksstatus, vurdert personvern, dekning i hver sektor, andel digitale søknader og hjelp til dem som trenger det.",
    },
    "2.2.3": {
      text: "Hvordan får ansatte opplæring i møtet med brukere og innbyggere?",
      guidance:
        "Se etter kurs i service og kommunikasjon for både nyansatte og erfarne, felles regler for telefon og e-post, øving på vanskelige samtaler og deltakelse per sektor.",
    },
    "2.2.4": {
      text: "Hvordan måler kommunen innbyggernes erfaringer med tilgjengelighet og service?",
      guidance:
        "Se etter målinger av telefonsvar, ventetid og opplevd service, for eksempel med anonyme testhenvendelser, og at tallene går tilbake til enhetene.",
    },
    "2.2.5": {
      text: "Hvordan følger kommunen med på om henvendelser blir besvart innen fristen?",
      guidance:
        "Se etter svarfrister for telefon, e-post og brev, foreløpig svar når saken tar tid, restanselister, ordning ved fravær og publiserte saksbehandlingstider.",
    },
    "2.3.1": {
      text: "Hvordan beskriver kommunen tjenestene sine for innbyggerne på nettstedet?",
      guidance:
        "Se etter likt oppbygde tekster om innhold, vilkår, pris, søknad, saksbehandlingstid og klagerett, en ansvarlig for hver tekst og fast gjennomgang.",
    },
    "2.3.2": {
      text: "Hvordan vurderer kommunen nettstedet sitt fra brukernes ståsted?",
      guidance:
        "Se etter brukertester, søke- og besøkstall, tilbakemeldinger per side, kontroll mot WCAG med oppdatert tilgjengelighetserklæring og endringer etter funn.",
    },
    "2.3.3": {
      text: "Hvordan arbeider kommunen med klarspråk i brev og vedtak til innbyggerne?",
      guidance:
        "Se etter språkprofil, kurs for saksbehandlere, omskrevne standardbrev og vedtaksmaler i flere fagområder, og testing av tekstene på mottakere.",
    },
    "2.3.4": {
      text: "Hvordan tilpasses informasjon om tjenestene til innbyggere med ulike språk og behov?",
      guidance:
        "Se etter samisk i forvaltningsområdet for samiske språk, andre språk, lettlest, tolk og tilbud på papir, telefon eller ved besøk til dem som ikke er på nett.",
    },
    "2.4.1": {
      text: "Har kommunen en felles plan for brukerundersøkelser i de ulike tjenestene?",
      guidance:
        "Se etter plan for hvilke tjenester som måles når, felles verktøy og spørsmål, ansvar for gjennomføringen, svarprosent og metoder for dem som ikke kan svare selv.",
    },
    "2.4.2": {
      text: "Hvordan følges resultatene av brukerundersøkelser opp i den enkelte enhet?",
      guidance:
        "Se etter gjennomgang med ansatte og brukere, tiltak med ansvar og frist, kontroll ved neste måling og beskjed til dem som svarte om hva som ble endret.",
    },
    "2.4.3": {
      text: "Hvordan sammenlignes resultatene av brukerundersøkelser mellom enhetene?",
      guidance:
        "Se etter felles spørsmål, en digital oversikt som lederne selv slår opp i, drøfting også på tvers av sektorer, og grep som én enhet har hentet fra en annen.",
    },
    "2.4.4": {
      text: "Hvordan kan brukerne si sin mening i brukerråd eller dialogmøter?",
      guidance:
        "Se etter råd og møter utenom de lovpålagte i oppvekst, helse og teknisk sektor, møteplan, referater og saker der brukernes syn har gitt endringer.",
    },
    "2.5.1": {
      text: "Har kommunen serviceerklæringer som sier hva innbyggerne kan vente av tjenestene?",
      guidance:
        "Se etter konkrete løfter om innhold og frister som kan etterprøves, dekning i alle sektorer, publisering, kontroll av om løftene holdes, og fast revisjon.",
    },
    "2.5.2": {
      text: "Hvordan avklares forventningene med den enkelte bruker når en tjeneste starter?",
      guidance:
        "Se etter oppstartssamtale eller hjemmebesøk, skriftlig informasjon om hva tjenesten gir og ikke gir, og ny avklaring når behovet eller tilbudet endres.",
    },
    "2.5.3": {
      text: "Har kommunen en felles ordning for tilbakemeldinger fra brukerne?",
      guidance:
        "Se etter én inngang for ros, klager og forslag på nett og i skranke, registrering, svarfrist, en ansvarlig for hvert svar og jevnlig oversikt til ledelsen.",
    },
    "2.5.4": {
      text: "Hvordan behandles klager på enkeltvedtak før de går til klageinstansen?",
      guidance:
        "Se etter rutine for ny vurdering før klageinstansen, veiledning av den som klager, tall for tidsbruk og omgjøring, og bruk av statsforvalterens avgjørelser.",
    },
  },
};
