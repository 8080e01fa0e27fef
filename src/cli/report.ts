import { formatProblem } from "../i18n/formatProblem";
import { terminalTranslator, type TerminalKey } from "../i18n/terminalTranslator";
import type { Language } from "../model/language";
import { printableLines } from "../model/printable";
import { isNote, type Problem } from "../model/problem";

/**
 * The most problems to list: a hostile file can have thousands, and users fix the first ones and
 * try again.
 */
const mostShown = 50;

/** Prints a message to stderr, so that results on stdout can be piped. */
export function say(line: string): void {
  sayText(`${line}\n`);
}

/** Prints text with its own line ends. File names and contents must not control the terminal. */
export function sayText(text: string): void {
  process.stderr.write(printableLines(text));
}

/** Prints results, in whole lines. */
export function print(text: string): void {
  process.stdout.write(printableLines(text));
}

/** Report every so many steps when progress cannot be shown on one changing line. */
const stepsPerLine = 100;

/**
 * Shows the progress of a long task: on one changing line in a terminal, otherwise now and then.
 */
export function sayProgress(
  key: TerminalKey,
  { done, count }: { readonly done: number; readonly count: number },
  language: Language,
): void {
  const line = terminalTranslator(language)(key, { done, count });
  const isLast = done === count;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${isLast ? "\n" : ""}`);
  else if (done % stepsPerLine === 0 && !isLast) say(line);
}

export function sayProblems(problems: readonly Problem[], language: Language): void {
  const t = terminalTranslator(language);
  for (const note of problems.filter(isNote)) {
    say(t("terminal.note", { note: formatProblem(note, t) }));
  }
  const faults = problems.filter((problem) => !isNote(problem));
  if (faults.length === 0) return;
  say(t("terminal.problems", { count: faults.length }));
  for (const fault of faults.slice(0, mostShown)) say(`  ${formatProblem(fault, t)}`);
  const more = faults.length - mostShown;
  if (more > 0) say(`  ${t("terminal.more", { count: more })}`);
}

/** Exits quietly when the reader closes the pipe (`… | head`). */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
}
