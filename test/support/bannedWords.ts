import type { Language } from "../../src/model/language";

/**
 * Words that no text has, since another word is used for the thing: maks, evaluering, faktasjekk,
 * slingringsmonn, utvalg, svarstatus … and in English what a Norwegian would write.
 */
export const bannedWords: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(tak(et|ene)?(?! i )|rund(e|en|er|ene)|kvitter\p{L}*|støy(en)?|tilstand\p{L}*|funntekst|filter(et)?|filtrer\p{L}*|droppet|belegg|fremragende|ruten|tjener|(møte)?protokoll\p{L}*|ut over|åpne spørsmål|åpent spørsmål|skriv over|NAV)(?!\p{L})/u,
  en: /\b(mend(s|ed|ing)?|stands?|standing|stood|noise|faults?|faulty|rounds?|sign(ed|ing)?[ -]offs?|anew|whom|so many|beside|one[’']s own|the own|nurser(y|ies))\b|\d %/i,
};
