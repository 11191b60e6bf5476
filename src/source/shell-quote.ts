const plain = /^[\w./:@%+,-]+$/;

/** A file name or address as one word of a command line (POSIX shell), for commands to copy. */
export function shellQuote(name: string): string {
  const word = name.startsWith('-') ? `./${name}` : name;
  return plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
