import { runCommand } from '../tools/cli/input-error.ts';
import { feed } from '../tools/commands/feed.ts';

await runCommand(feed);
