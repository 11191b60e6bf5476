const space = ' \t\n\f\r';

/**
 * Whether a tag of a document could have more than `limit` attributes. Never false where one has.
 *
 * What is a tag and what only looks like one, in a script or in quotes, takes a parser to know; so each `<` is followed as
 * if it began a tag. Where that comes to reading the document several times over, the answer is yes.
 */
export function mayExceedAttributes(html: string, limit: number): boolean {
  let read = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const { count, end } = attributesAt(html, at, limit);
    read += end - at;
    if (count > limit || read > 4 * html.length) return true;
  }
  return false;
}

interface Attributes {
  readonly count: number;
  readonly end: number;
}

/** The attributes of the tag that begins at a position, at most one more than `limit` (HTML standard, 13.2.5.8 to 40). */
function attributesAt(html: string, start: number, limit: number): Attributes {
  let at = start + 1;
  while (at < html.length && !isIn(`${space}/>`, html, at)) at++;
  for (let count = 0; ; count++) {
    while (isIn(`${space}/`, html, at)) at++;
    if (at >= html.length || html[at] === '>' || count > limit) return { count, end: at };
    // A name can begin with an equals sign.
    at++;
    while (at < html.length && !isIn(`${space}/>=`, html, at)) at++;
    at = afterValue(html, at);
  }
}

/** Where the value of an attribute ends, if one follows its name. */
function afterValue(html: string, name: number): number {
  let at = name;
  while (isIn(space, html, at)) at++;
  if (html[at] !== '=') return name;
  at++;
  while (isIn(space, html, at)) at++;
  const quote = html.charAt(at);
  if (quote === '"' || quote === "'") return html.indexOf(quote, at + 1) + 1 || html.length;
  while (at < html.length && html[at] !== '>' && !isIn(space, html, at)) at++;
  return at;
}

const isIn = (characters: string, html: string, at: number): boolean =>
  at < html.length && characters.includes(html.charAt(at));
