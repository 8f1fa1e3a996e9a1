import { cardCommand } from './card/command.ts';

process.exitCode = await cardCommand(process.argv.slice(2), console.log, console.error);
