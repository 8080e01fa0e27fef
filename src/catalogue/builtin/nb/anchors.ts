import type { AnchorTexts } from "../anchorTexts";

/** One line for each level (index 0–4) of each dimension. */
export const anchors: AnchorTexts = {
  system: [
    "Ingen, eller bare vedtatt eller planlagt",
    "I bruk, men ikke skriftlig; avhenger av enkeltpersoner",
    "I bruk og delvis skriftlig; viktige deler eller ansvar mangler",
    "I bruk, skriftlig og dekkende; ansvar og gjennomføring er fastsatt",
    "I bruk, skriftlig og dekkende, og knyttet til plan, budsjett og rapportering",
  ],
  extent: [
    "Brukes ikke i noen enheter eller saker det gjelder",
    "Brukes i under en tredel av enhetene eller sakene det gjelder",
    "Brukes i mellom en tredel og to tredeler av enhetene eller sakene det gjelder",
    "Brukes i over to tredeler, men ikke alle, av enhetene eller sakene det gjelder",
    "Brukes i alle enheter eller saker det gjelder",
  ],
  result: [
    "Resultatene hentes ikke inn",
    "Resultatene hentes inn, men drøftes ikke",
    "Resultatene hentes inn og drøftes, men ingen endring kan vises",
    "Resultatene drøftes, og minst én endring som følge av dem kan vises",
    "Resultatene gir hvert år endringer som kan vises, og lærdommen deles på tvers",
  ],
  evaluation: [
    "Ordningen er aldri vurdert",
    "Vurdert muntlig eller ved enkelthendelser, uten skriftlig spor",
    "Vurdert skriftlig, men ikke videreutviklet etter det de siste fire årene",
    "Vurdert skriftlig og videreutviklet minst én gang de siste fire årene",
    "Vurdert skriftlig etter fast plan og videreutviklet flere ganger de siste fire årene",
  ],
};
