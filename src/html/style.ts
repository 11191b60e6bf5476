import { attribute, type Element } from './dom.js';

/** The value of a property in an element's `style`, in lower case and without `!important`; the last one counts. */
export function styleOf(node: Element, property: string): string | undefined {
  const style = attribute(node, 'style');
  if (style === undefined) return undefined;
  let value: string | undefined;
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      value = declaration
        .slice(colon + 1)
        .toLowerCase()
        .replace('!important', '')
        .trim();
    }
  }
  return value;
}

/** No style without this puts anything out of sight: far off, or one pixel small. */
export const outOfSight = /-\d{3,}(?:px|r?em)|\b1px/i;

/** The address of the picture that an element's `style` puts behind what is in it. */
export function backgroundOf(node: Element): string | undefined {
  const style = attribute(node, 'style') ?? '';
  const start = style.indexOf('url(');
  const end = start < 0 ? -1 : style.indexOf(')', start);
  const declaration = style.slice(style.lastIndexOf(';', start) + 1, start).trim();
  if (end < 0 || !/^background(?:-image)?\s*:/.test(declaration)) return undefined;
  return (
    style
      .slice(start + 4, end)
      .trim()
      .replace(/^["']|["']$/g, '') || undefined
  );
}
