import { runCommand } from '../tools/cli/input-error.ts';
import { statements } from '../tools/commands/statements.ts';

await runCommand(statements);
