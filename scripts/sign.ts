import { runCommand } from '../tools/cli/input-error.ts';
import { sign } from '../tools/commands/sign.ts';

await runCommand(sign);
