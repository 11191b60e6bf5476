import { classesOf, findElement, hasClass, isElement, textOf, type Element } from '../dom.js';
import { isWellKnown } from './language.js';

type Finder = (wrapper: Element) => Element | undefined;

const caption: Finder = (wrapper) => findElement(wrapper, ({ name }) => name === 'caption');
const withClass =
  (name: string): Finder =>
  (wrapper) =>
    findElement(wrapper, (node) => hasClass(node, name));

/** Where highlighters show the title of the code, mostly the name of its file, by the class of their wrapper. */
const finders = new Map<string, Finder>([
  ['syntaxhighlighter', caption],
  ['wp_syntax', caption],
  ['crayon-syntax', withClass('crayon-title')],
  ['urvanov-syntax-highlighter-syntax', withClass('crayon-title')],
  ['wp-block-kevinbatdorf-code-block-pro', (wrapper) => headerOf(wrapper)],
]);

/** Code Block Pro's header, which is the first that is no button, above the code. */
function headerOf(wrapper: Element): Element | undefined {
  const first = wrapper.children.find(isElement);
  return first?.name === 'span' && !hasClass(first, 'code-block-pro-copy-button') ? first : undefined;
}

/** The words that a highlighter's wrapper shows above the code; none where they only name the language. */
export function titleIn(wrapper: Element): string | undefined {
  const finder = classesOf(wrapper)
    .map((word) => finders.get(word))
    .find((found) => found !== undefined);
  const holder = finder?.(wrapper);
  const title = holder ? textOf(holder).replace(/\s+/g, ' ').trim() : '';
  return title === '' || isWellKnown(title) ? undefined : title;
}
