/** Every code that the command ends with, and what each means: the table that `--help` prints. */
export const exitCodes = {
  done: { code: 0, meaning: 'all done, or the reader of a pipe had enough' },
  failed: { code: 1, meaning: 'something failed and is named; the rest was done' },
  usage: { code: 2, meaning: 'wrong usage; nothing was done' },
  checked: { code: 3, meaning: '--check, --verify or --strict found something' },
  interrupted: { code: 130, meaning: 'interrupted by Ctrl-C' },
} as const;

/** A way for the command to end. */
export type Ending = keyof typeof exitCodes;
