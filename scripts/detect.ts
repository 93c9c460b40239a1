import { runCommand } from '../tools/cli/input-error.ts';
import { detect } from '../tools/commands/detect.ts';

await runCommand(detect);
