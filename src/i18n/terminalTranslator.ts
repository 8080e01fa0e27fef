import { words as enWords } from "./texts/en/words";
import { excel as enExcel } from "./texts/en/excel";
import { problems as enProblems } from "./texts/en/problems";
import { terminal as enTerminal } from "./texts/en/terminal";
import { words as nbWords } from "./texts/nb/words";
import { excel as nbExcel } from "./texts/nb/excel";
import { problems as nbProblems } from "./texts/nb/problems";
import { terminal as nbTerminal } from "./texts/nb/terminal";
import { withProblems } from "./problemTexts";
import { translators, type KeyOf } from "./translate";

const nb = withProblems({ ...nbWords, ...nbProblems, ...nbExcel, ...nbTerminal });
const en = withProblems({ ...enWords, ...enProblems, ...enExcel, ...enTerminal });

export type TerminalKey = KeyOf<typeof nb>;

/** Texts of the command line. */
export const terminalTranslator = translators<Record<keyof typeof nb, string>>({ nb, en });
