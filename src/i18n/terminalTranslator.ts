import { words as enWords } from "./texts/en/words";
import { problems as enProblems } from "./texts/en/problems";
import { terminal as enTerminal } from "./texts/en/terminal";
import { words as nbWords } from "./texts/nb/words";
import { problems as nbProblems } from "./texts/nb/problems";
import { terminal as nbTerminal } from "./texts/nb/terminal";
import { translators, type KeyOf, type Translate } from "./translate";

const nb = { ...nbWords, ...nbProblems, ...nbTerminal };
const en = { ...enWords, ...enProblems, ...enTerminal };

export type TerminalKey = KeyOf<typeof nb>;
export type TranslateTerminal = Translate<TerminalKey>;

/** What the command line says. */
export const terminalTranslator = translators({ nb, en });
