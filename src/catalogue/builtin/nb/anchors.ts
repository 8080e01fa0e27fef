import type { AnchorTexts } from "../anchorTexts";

/** One line for each level (index 0–4) of each dimension. */
export const anchors: AnchorTexts = {
  system: [
    "Ingen, eller bare vedtatt eller planlagt",
    "I bruk, men ikke skriftlig; avhenger av enkeltpersoner",
    "I bruk og delvis skriftlig; viktige deler eller ansvar mangler",
    "I bruk, skriftlig og dekkende; ansvar og gjennomføring er fastsatt",
    "I bruk, skriftlig og dekkende, og innarbeidet i kommunens planer og rapportering",
  ],
  extent: [
    "Brukes i ingen av enhetene eller sakene det gjelder",
    "Brukes i under en tredel av enhetene eller sakene det gjelder",
    "Brukes i en til to tredeler av enhetene eller sakene det gjelder",
    "Brukes i over to tredeler, men ikke alle, av enhetene eller sakene det gjelder",
    "Brukes i alle enhetene eller sakene det gjelder",
  ],
  result: [
    "Resultatene hentes ikke inn",
    "Resultatene hentes inn, men drøftes ikke",
    "Resultatene drøftes, men har ikke gitt noen endring som kan vises",
    "Resultatene drøftes og har gitt minst én endring som kan vises",
    "Resultatene drøftes, har gitt flere endringer som kan vises, og deles på tvers",
  ],
  evaluation: [
    "Aldri vurdert",
    "Vurdert muntlig eller etter enkelthendelser, uten skriftlig spor",
    "Vurdert skriftlig, men ikke videreutviklet de siste fire årene",
    "Vurdert skriftlig og videreutviklet minst én gang de siste fire årene",
    "Vurdert skriftlig etter fast plan og videreutviklet flere ganger de siste fire årene",
  ],
};
