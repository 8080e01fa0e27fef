/** Error messages of custom functions, shown with #VALUE! or #N/A, in Bokmål. */
export const functions = {
  "function.cap": "«{{value}}» kan ikke være maks. Oppgi et tall over 0.",
  "function.weights": "Vektene er ikke fire tall fra 0 som til sammen er 1.",
  "function.sizes":
    "Områdene er ikke like store. Oppgi enkeltceller, eller områder av samme størrelse.",
  "function.single": "Oppgi en enkelt celle her, ikke et område.",
  "function.columns":
    "Det ble gitt {{columns}} kolonner; et spørsmål har åtte: id, maks, fire nivåer, direkte poeng, ikke aktuelt.",
  "function.findings":
    "Det ble gitt {{columns}} kolonner og {{rows}} rader med funn; det skal være to kolonner, type og beskrivelse, og {{expected}} rader som spørsmålene.",
  "function.noId": "Rad {{row}} har ingen id.",
  "function.doubledId": "Rad {{row}}: id-en «{{value}}» står to ganger.",
  "function.capInRow": "Rad {{row}}: «{{value}}» kan ikke være maks. Oppgi et tall over 0.",
  "function.unknownId":
    "Den innebygde katalogen har ikke spørsmålet «{{value}}». Oppgi en id som 1.4.3, som tekst.",
  "function.language": "«{{value}}» er ikke et språk her. Lov er: {{allowed}}.",
  "function.total": "«{{value}}» er ikke et poengtall. Oppgi et tall fra 0.",
  "function.oneColumn": "Oppgi én celle eller én kolonne med summer.",
  "function.measurementColumns":
    "Det ble gitt {{columns}} kolonner; en måling har minst {{least}}, som på arket Sammenligning.",
  "function.measurement":
    "Rad {{row}}: «{{value}}» er ikke gyldig i {{field}}. Oppgi rader som på arket Sammenligning, uten overskrifter.",
  "function.area": "«{{value}}» er ikke et område. Lov er: et tall 1–8, {{allowed}}.",
  "function.pooled":
    "Målingene er fra flere land eller versjoner, som ikke slås sammen. Velg ut ett land og én versjon først.",
  "function.tooFew": "Bare {{count}} målinger; det trengs minst {{least}}.",
};
