/** The form in which code is compared: line feeds, no empty lines before it and no white space after it. */
export function normalCode(code: string): string {
  const text = code.replace(/\r\n?/g, '\n').trimEnd();
  let start = 0;
  while (text[start] === '\n') start += 1;
  return text.slice(start);
}
