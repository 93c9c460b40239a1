import { runCommand } from '../tools/cli/input-error.ts';
import { story } from '../tools/commands/story.ts';

await runCommand(story);
