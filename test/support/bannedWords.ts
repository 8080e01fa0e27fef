import type { Language } from "../../src/model/language";

/**
 * Words that no text has, since another word is used for the thing: maks, evaluering, faktasjekk,
 * slingringsmonn, utvalg, svarstatus … and in English what a Norwegian would write.
 */
export const bannedWords: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(tak(et|ene)?(?! i )|rund(e|en|er|ene)|kvitter\p{L}*|støy(en)?|tilstand\p{L}*|funntekst|filter(et)?|droppet|belegg|fremragende|ruten|tjener|(møte)?protokoll\p{L}*|ut over|åpne spørsmål|åpent spørsmål|skriv over|godkjent(?! eller lisensiert)|forbindelse|enestående|kjennetegn|sperre\p{L}*|gjenstand\p{L}*|lar deg|administrasjonsutvalg|boligsosial handlingsplan|varsle|ventet|avvik fra (snitt|alle|egen|gruppe)\p{L}*|alt hentet|planen og beregningen|det står nå|fra NO|NAV)(?!\p{L})/u,
  en: /\b(mend(s|ed|ing)?|stands?(?!-)|standing|stood|noise|faults?|faulty|rounds?|sign(ed|ing)?[ -]offs?|anew|whom|so many|beside|one[’']s own|the own|reckon\w*|(bring|brought|take|taken) in|writ(e|ten) over|things to know|not begun|plan and (the )?(calculation|engine)|nurser(y|ies))\b|\d %/i,
};
