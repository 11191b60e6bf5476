const space = /[\s/]/;
const endOfName = /[\s/=]/;

/**
 * The value of an attribute in what stands between a tag's name and its `>`, as it stands there: entities are not
 * decoded. The empty string where it has no value, undefined where there is no such attribute. Linear.
 */
export function attributeValue(attributes: string, wanted: string): string | undefined {
  let at = 0;
  while (at < attributes.length) {
    at = skipWhile(attributes, at, (character) => space.test(character));
    const nameEnd = skipWhile(attributes, at + 1, (character) => !endOfName.test(character));
    const name = attributes.slice(at, nameEnd).toLowerCase();
    const [value, end] = valueAfter(attributes, nameEnd);
    if (name === wanted) return value;
    at = end;
  }
  return undefined;
}

function valueAfter(attributes: string, nameEnd: number): readonly [value: string, end: number] {
  const equals = skipWhile(attributes, nameEnd, (character) => /\s/.test(character));
  if (attributes[equals] !== '=') return ['', nameEnd];
  const start = skipWhile(attributes, equals + 1, (character) => /\s/.test(character));
  const quote = attributes[start];
  if (quote === '"' || quote === "'") {
    const end = attributes.indexOf(quote, start + 1);
    return end < 0
      ? [attributes.slice(start + 1), attributes.length]
      : [attributes.slice(start + 1, end), end + 1];
  }
  const end = skipWhile(attributes, start, (character) => !/\s/.test(character));
  return [attributes.slice(start, end), end];
}

function skipWhile(text: string, from: number, test: (character: string) => boolean): number {
  let at = from;
  while (at < text.length && test(text.charAt(at))) at++;
  return at;
}
