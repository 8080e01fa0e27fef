import type { AreaTexts } from "../areaTexts";

export const leadership: AreaTexts = {
  name: "Lederskap, ansvar og delegasjon",
  shortName: "Ledelse",
  criteria: {
    "4.1": "Strategi for ledelse og delegering",
    "4.2": "Enhetenes fullmakter og ansvar",
    "4.3": "Tverrsektorielt samarbeid",
    "4.4": "Ledernes personlige ansvar",
    "4.5": "Toppledelsens styring og støtte",
    "4.6": "Lederutvikling",
  },
  questions: {
    "4.1.1": {
      text: "Har kommunen felles lederprinsipper, for eksempel i form av en lederplakat?",
      guidance:
        "Se etter korte prinsipper som lederne kan gjengi, og som går igjen i utlysning av lederstillinger, lederavtaler og ledersamlinger.",
    },
    "4.1.3": {
      text: "Hvordan delegerer kommunedirektøren myndighet videre til kommunalsjefer og enhetsledere?",
      guidance:
        "Se etter skriftlig administrativt delegeringsreglement for økonomi, personal og enkeltvedtak, oppdatert ved omorganisering og kjent for dem det gjelder.",
    },
    "4.1.4": {
      text: "Hvordan følger lederne opp at felles beslutninger og rutiner blir etterlevd?",
      guidance:
        "Se etter avklarte lederroller, felles beslutninger tatt opp i ledermøter og styringsdialog, avvik fra felles rutiner som oppdages, og hva lederne da gjør.",
    },
    "4.2.1": {
      text: "Hvordan er fullmakter for økonomi, bemanning og organisering lagt til enhetslederne?",
      guidance:
        "Se etter budsjettansvar med fri disponering innenfor rammen, fullmakt til å ansette og omorganisere, og hvilke avgjørelser som må løftes oppover.",
    },
    "4.2.2": {
      text: "Hvordan håndteres overføring av enhetenes mer- og mindreforbruk fra ett budsjettår til det neste?",
      guidance:
        "Se etter skriftlige regler for hva som kan overføres og hva som må dekkes inn, lik praksis i sektorene og vurdering av hvordan ordningen virker på budsjettdisiplinen.",
    },
    "4.3.1": {
      text: "Har kommunen en samlet oversikt over prosjekter som går på tvers av sektorene?",
      guidance:
        "Se etter en vedlikeholdt prosjektportefølje med prosjekteier, mandat, bemanning og status, brukt i kommunedirektørens ledergruppe.",
    },
    "4.3.2": {
      text: "Hvordan er arbeidsprosesser som går gjennom flere sektorer, kartlagt og beskrevet?",
      guidance:
        "Se etter en oversikt over slike prosesser, for eksempel overgang mellom barnehage og skole eller utskriving fra sykehus, med prosesseier og ajourført beskrivelse.",
    },
    "4.3.3": {
      text: "Hvordan plasseres ansvaret for oppgaver som flere sektorer må løse sammen?",
      guidance:
        "Se etter utpekt leder, mandat og avsatte ressurser, for eksempel i oppvekst, folkehelse og integrering, og hvordan uenighet mellom sektorene avgjøres.",
    },
    "4.4.1": {
      text: "Hvordan brukes lederavtaler i oppfølgingen av den enkelte leder?",
      guidance:
        "Se etter signerte avtaler med årets mål og krav, andelen ledere som har en, en årlig oppfølgingssamtale og avtaler som er justert etter samtalen.",
    },
    "4.4.2": {
      text: "Hvordan håndteres det når en leder ikke når de avtalte resultatene?",
      guidance:
        "Se etter hva lederavtalen sier om svake resultater, støtte og frister som er avtalt skriftlig, og eksempler på endrede oppgaver de siste årene.",
    },
    "4.4.3": {
      text: "Hvordan vurderes lederne av andre enn sin nærmeste overordnede?",
      guidance:
        "Se etter evaluering med svar fra ansatte og kollegaer, samme verktøy for alle ledere, tilbakemelding til den enkelte og avtalte utviklingspunkter.",
    },
    "4.4.4": {
      text: "Hvordan viser kommunen at den setter pris på god ledelse i enhetene?",
      guidance:
        "Se etter kjente kriterier for lønn eller annen påskjønnelse av ledere, omtale i egne kanaler, lederpris eller utviklingsmuligheter, og hvem som har fått det.",
    },
    "4.5.1": {
      text: "Hvordan formidler toppledelsen mål og retning til ledere og ansatte?",
      guidance:
        "Se etter ledersamlinger, allmøter, besøk i enhetene og faste brev fra kommunedirektøren, og om enhetsledere og tillitsvalgte gjengir de samme hovedmålene.",
    },
    "4.5.2": {
      text: "Hvordan arbeider kommunedirektørens ledergruppe med strategiske saker?",
      guidance:
        "Se etter møteplan med tid til strategiske saker, delte referater, beslutninger som alle kommunalsjefene står bak, og gruppens vurdering av eget arbeid.",
    },
    "4.5.3": {
      text: "Hvordan følger kommunalsjefene opp enhetslederne gjennom en fast styringsdialog?",
      guidance:
        "Se etter samtaler etter fast plan og mal om mål, personal og drift, avtalte punkter som tas opp igjen neste gang, og lik praksis i sektorene.",
    },
    "4.5.4": {
      text: "Hvordan støtter stabsfunksjonene ledere som står i krevende saker?",
      guidance:
        "Se etter faste rådgivere i HR og økonomi, avklart ansvar mellom stab og linje, hjelp i personalsaker og omstilling, og ledernes vurdering av hjelpen.",
    },
    "4.6.1": {
      text: "Har kommunen et felles og flerårig program for lederutvikling?",
      guidance:
        "Se etter flerårig program med deltakere fra alle sektorer, gjerne med ekstern partner, og innhold som er endret etter evaluering.",
    },
    "4.6.2": {
      text: "Hvordan kan ledere drøfte vanskelige saker fra lederhverdagen med hverandre?",
      guidance:
        "Se etter lederforum, ledernettverk eller kollegaveiledning der reelle saker tas opp, jevnlige møter og deltakelse fra ledere i alle sektorer.",
    },
    "4.6.3": {
      text: "Hvordan utvikler kommunen lederkandidater blant egne ansatte?",
      guidance:
        "Se etter talentprogram, hospitering eller stedfortrederroller for ansatte uten lederansvar, og tall for lederstillinger som er fylt internt.",
    },
  },
};
