import { levelsCommand } from './levels/command.ts';

process.exitCode = await levelsCommand(process.argv.slice(2), console.log, console.error);
