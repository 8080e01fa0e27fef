import type { AnchorTexts } from "../anchorTexts";

/** One line for each level (index 0–4) of each dimension. */
export const anchors: AnchorTexts = {
  system: [
    "Finnes ikke, eller er bare vedtatt eller planlagt",
    "I bruk av vane eller av enkeltpersoner, uten noe skriftlig",
    "I bruk og skriftlig, men mål, ansvar eller framgangsmåte mangler",
    "I bruk og skriftlig, med både mål, ansvar og framgangsmåte",
    "Som nivå 3, og dessuten koblet til kommunens planer, budsjett eller rapportering",
  ],
  extent: [
    "Brukes ikke noe sted der det er aktuelt",
    "Brukes i under en tredel av enhetene, sakene eller gruppene det gjelder",
    "Brukes i en til to tredeler av enhetene, sakene eller gruppene det gjelder",
    "Brukes i over to tredeler, men ikke alle, av enhetene, sakene eller gruppene",
    "Brukes i alle enhetene, sakene eller gruppene det gjelder",
  ],
  result: [
    "Verken tall, tilbakemeldinger eller erfaringer hentes inn",
    "Tall, tilbakemeldinger eller erfaringer hentes inn, men drøftes ikke",
    "Det som hentes inn, drøftes, men ingen endring kan vises",
    "Det som hentes inn, drøftes og har gitt minst én endring som kan vises",
    "Drøftes fast, har gitt flere endringer som kan vises, og deles mellom enhetene",
  ],
  evaluation: [
    "Selve ordningen er aldri vurdert",
    "Ordningen er bare vurdert muntlig eller etter enkelthendelser, og er ikke endret",
    "Ordningen er enten vurdert skriftlig eller forbedret siste fire år, men ikke begge",
    "Vurdert skriftlig, og så forbedret eller begrunnet videreført, siste fire år",
    "Vurdert skriftlig etter fast plan minst to ganger, og forbedret, siste fire år",
  ],
};
