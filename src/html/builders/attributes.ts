/** The attributes of a page builder's tag, by their names. */
export type Attributes = ReadonlyMap<string, Attribute>;

export interface Attribute {
  readonly value: string;
  /** Whether `wptexturize()` curled the quotes around it, and so may have changed what is between them. */
  readonly isCurled: boolean;
}

const nameAt = /[A-Za-z_][\w:-]{0,100}/y;
const equalsAt = /\s{0,20}=\s{0,20}/y;
const bareAt = /[^\s"'“”„″‘’′]+/y;

const double = /["“”„″«»]/;
const single = /['‘’′]/;

/** Guillemets have a space inside in French. */
const inFrench = /^\u00a0|\u00a0$/g;

/**
 * Reads attributes as `shortcode_parse_atts()` does, also where `wptexturize()` has curled their quotes, as it does while the
 * plugin that knows the tag is off: then any curled quote may be the one that ends a value, if another attribute follows it or
 * nothing. Of two with the same name the last one counts. A scanner: linear in the length of the text.
 *
 * @param source what stands between the name of the tag and its bracket
 */
export function attributesOf(source: string): Attributes {
  const found = new Map<string, Attribute>();
  for (let at = 0; at < source.length; at += 1) {
    const name = matchAt(nameAt, source, at);
    if (name === undefined) continue;
    at += name.length;
    const equals = matchAt(equalsAt, source, at);
    if (equals === undefined) continue;
    at += equals.length;
    const { attribute, end } = valueAt(source, at);
    found.set(name, attribute);
    at = end;
  }
  return found;
}

function valueAt(source: string, start: number): { readonly attribute: Attribute; readonly end: number } {
  const open = source[start] ?? '';
  const quotes = double.test(open) ? double : single.test(open) ? single : undefined;
  if (quotes === undefined) {
    const value = matchAt(bareAt, source, start) ?? '';
    return { attribute: { value, isCurled: false }, end: start + value.length };
  }
  const isCurled = open !== '"' && open !== "'";
  const end = isCurled ? curledEnd(source, start + 1, quotes) : plainEnd(source, start + 1, open);
  const value = source.slice(start + 1, end);
  const isGuillemet = open === '«' || open === '»';
  return { attribute: { value: isGuillemet ? value.replace(inFrench, '') : value, isCurled }, end };
}

function plainEnd(source: string, from: number, quote: string): number {
  const end = source.indexOf(quote, from);
  return end < 0 ? source.length : end;
}

function curledEnd(source: string, from: number, quotes: RegExp): number {
  for (let at = from; at < source.length; at += 1) {
    if (quotes.test(source[at] ?? '') && endsValue(source, at + 1)) return at;
  }
  return source.length;
}

/** Whether the tag ends here, or another attribute begins. */
function endsValue(source: string, at: number): boolean {
  const next = afterSpace(source, at);
  if (source[next] === '/') return afterSpace(source, next + 1) === source.length;
  if (next === source.length) return true;
  const name = next > at ? matchAt(nameAt, source, next) : undefined;
  return name !== undefined && matchAt(equalsAt, source, next + name.length) !== undefined;
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && /\s/.test(source[at] ?? '')) at += 1;
  return at;
}

function matchAt(expression: RegExp, source: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(source)?.[0];
}
