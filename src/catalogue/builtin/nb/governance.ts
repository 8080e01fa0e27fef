import type { AreaTexts } from "../areaTexts";

export const governance: AreaTexts = {
  name: "Politisk styring og kontroll",
  shortName: "Styring",
  criteria: {
    "3.1": "System for styring og oppfølging",
    "3.2": "Politiske mål",
    "3.3": "Rapportering og folkevalgt kontroll",
    "3.4": "Delegering og ansvarsdeling",
    "3.5": "Roller og samspill",
  },
  questions: {
    "3.1.1": {
      text: "Hvordan gjøres modellen for styring og oppfølging kjent for folkevalgte og ansatte?",
      guidance:
        "Se etter en figur eller et kapittel i økonomiplanen som viser veien fra kommuneplan til årsberetning, omtale på nettstedet og enhetsledere som kan forklare modellen.",
    },
    "3.1.2": {
      text: "Hvordan brukes kommunens visjon når planer lages og beslutninger tas?",
      guidance:
        "Se etter visjonen i kommuneplan, virksomhetsplaner og introduksjon av nyansatte, ledere som kan gjengi den, og eksempler på valg den har påvirket.",
    },
    "3.1.3": {
      text: "Har kommunen et felles årshjul for planlegging, budsjett og rapportering?",
      guidance:
        "Se etter ett årshjul med frister og ansvar, like maler i alle sektorer, enheter som arbeider etter det, og rapportering som følger planens mål.",
    },
    "3.1.4": {
      text: "Hvordan kommer kommunens verdier til uttrykk i arbeidet i enhetene?",
      guidance:
        "Se etter få og kjente verdier vedtatt for hele kommunen, drøftet på personalmøter, brukt ved ansettelser og i medarbeidersamtaler, og fornyet etter erfaring.",
    },
    "3.2.1": {
      text: "Hvordan fastsetter kommunestyret mål for sektorene i økonomiplanen?",
      guidance:
        "Se etter vedtatte mål for hvert rammeområde, utledet av kommuneplanens samfunnsdel, og etter hvordan de folkevalgte har vært med på å forme dem.",
    },
    "3.2.2": {
      text: "Hvordan brytes kommunestyrets mål ned til egne mål for den enkelte enhet?",
      guidance:
        "Se etter virksomhetsplaner der hvert enhetsmål viser til et overordnet mål, og etter enhetsledere som kan gjøre rede for sammenhengen.",
    },
    "3.2.3": {
      text: "Hvordan er de politiske målene knyttet til resultatindikatorer for kommunen og enhetene?",
      guidance:
        "Se etter indikatorer med nullpunkt, måltall og kilde, for eksempel KOSTRA eller brukerundersøkelser, og indikatorer som er byttet ut etter erfaring.",
    },
    "3.2.4": {
      text: "Hvordan avstemmes politiske ambisjoner mot tilgjengelige ressurser når økonomiplanen behandles?",
      guidance:
        "Se etter anslag for hva målene krever, nye tiltak som vedtas med inndekning, synlige omprioriteringer og finansielle måltall som begrenser rammen.",
    },
    "3.2.5": {
      text: "Hvordan skilles politiske mål fra enhetenes valg av arbeidsmåte?",
      guidance:
        "Se etter mål som beskriver virkninger og ikke arbeidsmåter, vedtak uten detaljstyring av driften, og hvordan tvilstilfeller er tatt opp og avklart.",
    },
    "3.3.1": {
      text: "Hvordan rapporterer administrasjonen økonomisk status til kommunestyret gjennom året?",
      guidance:
        "Se etter faste tertial- eller kvartalsrapporter med årsprognose, forklarte avvik og forslag til tiltak, for investeringsprosjekter så vel som for drift.",
    },
    "3.3.2": {
      text: "Hvordan rapporterer administrasjonen måloppnåelse utenom økonomi til de folkevalgte i løpet av året?",
      guidance:
        "Se etter tertialrapporter med status for hvert tjeneste- og kvalitetsmål, og etter politisk behandling som går utover å ta saken til orientering.",
    },
    "3.3.3": {
      text: "Hvordan brukes andre kommuners tall som målestokk i rapporteringen til de folkevalgte?",
      guidance:
        "Se etter KOSTRA-tall og kvalitetsindikatorer mot KOSTRA-gruppen eller nabokommuner i årsberetning og økonomiplan, med omtale av hva forskjellene betyr.",
    },
    "3.3.4": {
      text: "Hvordan bruker kommunestyret forvaltningsrevisjon i kontrollen med administrasjonen?",
      guidance:
        "Se etter plan bygd på risiko- og vesentlighetsvurdering, rapporter behandlet i kontrollutvalg og kommunestyre, og oppfølging av anbefalingene.",
    },
    "3.3.5": {
      text: "Hvordan utøver kommunen eierstyring overfor kommunale selskaper og foretak?",
      guidance:
        "Se etter eierskapsmelding vedtatt i valgperioden (kommuneloven § 26-1), eierstrategi for hvert selskap, faste eiermøter, eierskapskontroll og rapportering til kommunestyret.",
    },
    "3.4.1": {
      text: "Hvordan er kommunestyrets myndighet delegert til utvalg og kommunedirektør?",
      guidance:
        "Se etter et reglement vedtatt senest året etter valget (kommuneloven § 5-14), klar grense for saker av prinsipiell betydning, og utvalg og saksbehandlere som finner fram i det.",
    },
    "3.4.3": {
      text: "Hvordan kvalitetssikres saksframlegg før kommunedirektøren legger dem fram for folkevalgte organer?",
      guidance:
        "Se etter felles mal, krav til alternativer og økonomiske konsekvenser, fast godkjenning før utsending og hvor ofte saker sendes tilbake for ny utredning.",
    },
    "3.4.4": {
      text: "Hvordan følger administrasjonen opp at vedtak i folkevalgte organer blir iverksatt?",
      guidance:
        "Se etter en ajourført vedtaksliste med ansvarlig og frist, også for verbalvedtak, og fast statusrapport til formannskap og kommunestyre.",
    },
    "3.5.1": {
      text: "Hvordan driver kommunen folkevalgtopplæring gjennom hele valgperioden?",
      guidance:
        "Se etter program ved periodens start, påfyll underveis, tilbud til varamedlemmer, temaer om roller og ansvar, og endringer etter deltakernes vurdering.",
    },
    "3.5.2": {
      text: "Hvordan møtes folkevalgte og kommunedirektørens ledergruppe utenom de formelle møtene?",
      guidance:
        "Se etter budsjettkonferanse, dialogseminar, besøk i enhetene og felles kompetansedager, med jevnt oppmøte og spor i det videre arbeidet.",
    },
    "3.5.3": {
      text: "Hvordan undersøker kommunen arbeidsvilkårene til de folkevalgte?",
      guidance:
        "Se etter folkevalgtundersøkelse om arbeidsmengde, samarbeidsklima og saksgrunnlag, drøfting av svarene i kommunestyret og gjennomførte tiltak.",
    },
    "3.5.4": {
      text: "Hvordan får de folkevalgte jevnlig kunnskap om enhetene og tjenestene?",
      guidance:
        "Se etter plan for besøk i enhetene, temamøter og orienteringer, deltakelse fra alle partier, og folkevalgte som viser til det de har sett, når saker behandles.",
    },
    "3.5.5": {
      text: "Har kommunen spilleregler for direkte kontakt mellom folkevalgte og ansatte?",
      guidance:
        "Se etter skriftlige regler, en kjent vei for spørsmål fra folkevalgte til administrasjonen og eksempler på hva som skjer når noen går utenom linjen.",
    },
  },
};
