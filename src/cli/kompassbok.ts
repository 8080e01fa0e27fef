#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { agreeCommand } from "./commands/agree";
import { collectCommand } from "./commands/collect";
import { generateCommand } from "./commands/generate";
import { importCommand } from "./commands/import";
import { scoreCommand } from "./commands/score";
import { verifyCommand } from "./commands/verify";
import { exitStatus } from "./exitStatus";
import { endWithReader, sayText } from "./report";
import { version } from "./version";

/** The command line: `kompassbok generate | import | score | verify | collect`. */
async function main(): Promise<void> {
  endWithReader();
  const program = new Command("kompassbok")
    .description(
      "Makes, scores and checks the workbook of an evaluation modelled on Kommunekompasset.\n" +
        "Not made, endorsed or licensed by KS, SKR or KL.",
    )
    .showHelpAfterError("(kompassbok COMMAND --help shows what a command takes)");
  program.version(version, "--version", "print the version");
  program.exitOverride().configureOutput({ writeErr: sayText });
  const commands = [
    generateCommand,
    importCommand,
    agreeCommand,
    scoreCommand,
    verifyCommand,
    collectCommand,
  ];
  for (const command of commands.map((make) => make())) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUse;
  }
}

void main();
