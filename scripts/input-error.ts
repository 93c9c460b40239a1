/** Bad input to a command: one line on stderr that says what is wrong and how to mend it, exit code 2. */

export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Runs a command's main function; an `InputError` ends it with its line and exit code 2. */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
