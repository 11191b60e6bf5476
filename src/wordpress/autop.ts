import { autopPieces, type Piece } from './autop-pieces.js';

/**
 * Puts paragraphs and breaks into the text of a classic editor, as WordPress does when it shows a post
 * (`wpautop` in `wp-includes/formatting.php`): an empty line or two breaks end a paragraph, a single newline is a break,
 * and text beside a block is a paragraph of its own. Text that holds blocks of the block editor is HTML already and stays
 * as it is.
 */
export function autop(raw: string): string {
  if (raw.includes('<!-- wp:')) return raw;
  const paragraphs = new Paragraphs();
  for (const piece of autopPieces(raw.replace(/\r\n?/g, '\n'))) paragraphs.add(piece);
  return paragraphs.end();
}

const paragraphBreak = /\n[ \t]*(?:\n[ \t]*)+/;

class Paragraphs {
  #html = '';
  /** What stands in a line between two blocks, so far. */
  #line: Piece[] = [];
  /** Whether the line is a paragraph: not what follows on the start of a block, such as an item of a list. */
  #isParagraph = true;

  add(piece: Piece): void {
    if (piece.kind === 'text') this.#addText(piece.html);
    else if (piece.kind === 'break') this.#addBreak(piece);
    else if (piece.kind === 'inline' || piece.kind === 'shown') this.#line.push(piece);
    else {
      this.#flush(piece.kind !== 'start' || piece.name === 'blockquote');
      this.#html += piece.html;
    }
  }

  end(): string {
    this.#flush(true);
    return this.#html.trimEnd();
  }

  #addText(text: string): void {
    for (const [index, html] of text.split(paragraphBreak).entries()) {
      if (index > 0) this.#flush(true);
      if (html !== '') this.#line.push({ kind: 'text', html });
    }
  }

  #addBreak(piece: Piece): void {
    const last = this.#line.findLastIndex(({ kind, html }) => kind !== 'text' || html.trim() !== '');
    if (this.#line[last]?.kind === 'break') {
      this.#line.length = last;
      this.#flush(true);
    } else this.#line.push(piece);
  }

  /** @param isParagraph whether what comes next is one */
  #flush(isParagraph: boolean): void {
    const line = this.#line;
    if (!this.#isParagraph || !line.some(isShown)) this.#html += written(line);
    else {
      const start = line.findIndex((piece) => isShown(piece) || !(isBlank(piece) || closes(piece)));
      const end = line.findLastIndex((piece) => isShown(piece) || !(isBlank(piece) || opens(piece))) + 1;
      this.#html += `${written(line.slice(0, start))}<p>${written(line.slice(start, end))}</p>\n`;
      this.#html += written(line.slice(end));
    }
    this.#line = [];
    this.#isParagraph = isParagraph;
  }
}

const isBlank = ({ kind, html }: Piece): boolean => kind === 'text' && html.trim() === '';
const isShown = (piece: Piece): boolean =>
  piece.kind === 'shown' || (piece.kind === 'text' && !isBlank(piece));

// What ends before a paragraph or begins behind it stays outside, such as a link round a heading: inside it would be a
// second link, without a text.
const closes = ({ kind, html }: Piece): boolean => kind === 'inline' && html.startsWith('</');
const opens = ({ kind, html }: Piece): boolean => kind === 'inline' && /^<[a-z]/i.test(html);

/** A line with its breaks: newlines are some, but for those around it and those behind a `<br>`. */
const written = (line: readonly Piece[]): string =>
  line
    .map(({ kind, html }, index) => {
      if (kind !== 'text') return html;
      let text = html;
      if (index === 0) text = text.trimStart();
      else if (line[index - 1]?.kind === 'break') text = text.replace(/^[ \t]*\n/, '');
      if (index === line.length - 1) text = text.trimEnd();
      return text.replaceAll('\n', '<br>\n');
    })
    .join('');
