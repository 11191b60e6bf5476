import { InvalidArgumentError } from 'commander';

// Commander takes whatever follows an option as its value, so `-o --verbose` would write to a file of that name. A lone
// `-` is a value.
const looksLikeOption = (value: string): boolean => value.startsWith('-') && value !== '-';

/** A value that is no option and not empty. */
export function text(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty: is a shell variable unset?');
  if (looksLikeOption(value))
    throw new InvalidArgumentError('It looks like an option: is the value missing?');
  return value;
}

/** The path of a file or folder. */
export function path(value: string): string {
  if (!looksLikeOption(value)) return text(value);
  throw new InvalidArgumentError(`It looks like an option: write ./${value} for a file of that name.`);
}

/** The path of a file, which stdin and stdout are not. */
export function file(value: string): string {
  if (value !== '-') return path(value);
  throw new InvalidArgumentError('It takes a file: write ./- for one of that name.');
}

/** Paths, one each time that the option is given. */
export const paths = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  path(value),
];

/** Several values with commas between them, or given one after the other. */
export function list(value: string, before: readonly string[] = []): readonly string[] {
  const values = text(value)
    .split(',')
    .map((each) => each.trim());
  if (values.includes('')) throw new InvalidArgumentError('A list is written a,b,c, without empty places.');
  return [...before, ...values];
}
