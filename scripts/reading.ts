import { runCommand } from '../tools/cli/input-error.ts';
import { reading } from '../tools/commands/reading.ts';

await runCommand(reading);
