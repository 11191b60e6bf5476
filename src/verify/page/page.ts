import type { ImageByNumber } from '../../post.js';
import { attribute, hasClass, isTag, textOf, type Element, type Text } from '../dom.js';
import { canonical, withAbsolute } from '../address.js';
import { parse } from '../parse/index.js';
import { besideNoteMarks, isNoteMark, mayMark } from '../reading/note-mark.js';
import type { Picture, Place, Reading } from '../reading/reading.js';
import { Structure } from '../reading/structure.js';
import { walk } from '../reading/walk.js';
import { Writer } from '../reading/writer.js';
import { mayStandApart } from './apart.js';
import { blockedBy } from './blocked.js';
import { BuilderReader } from './builder-reader.js';
import { codeOf, isCodeSpan, mayNameLanguage, titleOfCode } from './code.js';
import { drawnBy } from './drawn.js';
import { embeddedBy, insideOf, isFallback } from './embeds.js';
import { texOf } from './formulas.js';
import { isIcons } from './icons.js';
import { placeInside } from './inside.js';
import { placeLed } from './leading.js';
import { addressesOf, characterOf, isCounter, isTwin } from './pictures.js';
import { counted, isBetweenParts } from './running.js';
import { scripted } from './scripted.js';
import { printable, textPieces } from './text.js';
import { sightTest, type Sight } from './unseen.js';
import { titledNote } from './titled-note.js';
import type { Warned } from './warned.js';

/** What is known of a page as a whole. */
export interface Known {
  /** The names of all closing tags of page builders. */
  readonly closed: ReadonlySet<string>;
  /** The ids of what a button of the post opens. */
  readonly opened: ReadonlySet<string>;
  /** Elements that may be left out. */
  readonly copies: ReadonlySet<Element>;
  /** The tabs that stand in a list of them. */
  readonly tabs: ReadonlySet<Element>;
  readonly imageByNumber: ImageByNumber;
}

/** Reads the elements of a page, one after another. */
export class Page {
  readonly #writer = new Writer();
  readonly #structure: Structure;
  readonly #sightOf: ReturnType<typeof sightTest>;
  readonly #piecesOf: ReturnType<typeof textPieces>;
  readonly #warned: Warned;
  readonly #builders: BuilderReader;
  readonly #formulas: string[] = [];
  readonly #copies: ReadonlySet<Element>;
  readonly #tabs: ReadonlySet<Element>;
  /** Pictures in a `noscript` by themselves, most of them twins of what loads late. */
  readonly #fallbacks = new Set<Picture>();

  constructor(
    readonly link: string | undefined,
    warned: Warned,
    { closed, opened, copies, tabs, imageByNumber }: Known,
  ) {
    this.#copies = copies;
    this.#tabs = tabs;
    this.#structure = new Structure(this.#writer, link);
    const isClosed = (name: string): boolean => closed.has(name);
    const isLost = (name: string): boolean => warned.has('builder-content-dropped', name);
    this.#builders = new BuilderReader(this.#writer, link, { isClosed, isLost, imageByNumber }, (html) =>
      walk(parse(html).root, this),
    );
    this.#sightOf = sightTest(warned, opened);
    this.#warned = warned;
    this.#piecesOf = textPieces(warned, imageByNumber);
  }

  readonly enter = (node: Element, around: Place): Place | undefined => {
    const led = placeLed(node, around, this.link);
    const place = this.#copies.has(node) ? { ...led, spare: true, sparePictures: true } : led;
    const blocked = blockedBy(node);
    if (blocked !== undefined) return this.#kept(blocked);
    const tex = texOf(node);
    if (tex !== undefined) return this.#formula(tex, place);
    const embedded = embeddedBy(node);
    if (embedded) {
      this.#writer.embed(withAbsolute(embedded.addresses, this.link), {
        ...place,
        spare: place.spare || embedded.spare,
      });
      const inside = insideOf(node);
      this.#writer.optional(attribute(node, 'title') ?? (inside ? textOf(inside) : ''));
    }
    const records = scripted(node);
    if (records.length > 0) return this.#scripted(node, records, place);
    const code = codeOf(node);
    if (code !== undefined) return this.#code(code, place, titleOfCode(node));
    const sight = this.#sightOf(node);
    if (sight === 'unseen') return undefined;
    if (/^(?:img|amp-img|amp-anim)$/.test(node.name)) return this.#image(node, place, sight);
    this.#drawn(node, place, sight);
    const count = counted(node);
    if (count !== undefined) return this.#counter(node, count, place);
    const note = titledNote(node);
    if (note !== undefined) return this.#titledNote(note, place);
    if (this.#isNoteMark(node, place)) return this.#writer.gap('open') as undefined;
    this.#partBefore(node, place);
    const inside = this.#structure.enter(node, isCodeSpan(node) ? { ...place, code: true } : place);
    if (node.name === 'q') this.#quote('“', inside);
    const isSecond = embedded?.stands === true || hasClass(node, 'wp-block-file__button');
    return placeInside(node, inside, isSecond ? 'spare' : sight, this.#tabs.has(node));
  };

  readonly leave = (node: Element, place: Place): void => {
    if (node.name === 'q') this.#quote('”', place);
    this.#structure.leave(node);
    this.#partAt(node, place);
  };

  readonly text = (node: Text, place: Place): void => {
    const data = besideNoteMarks(node, this.link);
    if (isBetweenParts(node)) return;
    if (isIcons(data)) return this.#writer.optional(data);
    if (place.code) return this.#writer.text(printable(data), place);
    for (const piece of this.#piecesOf(data)) {
      if (typeof piece === 'string') this.#writer.text(piece, this.#builders.placeOf(place));
      else if ('tag' in piece) this.#builders.tag(piece.tag, place);
      else if ('tex' in piece) this.#formula(piece.tex, place);
      else this.#writer.text(piece.spare, { ...place, spare: true });
    }
  };

  /** Comments that stand between blocks in Markdown, wherever they stood. */
  readonly comment = ({ data }: { readonly data: string }): void => {
    if (/^(?:more(?:\s|$)|nextpage$)/.test(data.trim())) this.#writer.gap('open');
  };

  finish(places: boolean): Reading & { readonly formulas: readonly string[] } {
    this.#builders.finish();
    const tables = !this.#warned.has('html-dropped', 'table');
    const headingBreaks = !this.#warned.has('html-dropped', 'br');
    const cellBreaks = tables && headingBreaks;
    const reading = this.#writer.finish({ places, cells: tables, cellBreaks, headingBreaks });
    const others = reading.pictures.filter((picture) => !this.#fallbacks.has(picture));
    const shown = new Set(others.flatMap(({ addresses, link }) => [...addresses, link]));
    const pictures = reading.pictures.map((picture) =>
      this.#fallbacks.has(picture) && !picture.addresses.some((each) => shown.has(each))
        ? { ...picture, spare: false }
        : picture,
    );
    return { ...reading, pictures, formulas: this.#formulas };
  }

  #isNoteMark(node: Element, place: Place): boolean {
    return mayMark(node, place) && !this.#tabs.has(node) && isNoteMark(node, this.link);
  }

  /** A page puts quotes round a `q`, and Markdown where its tags are not wanted. */
  #quote(sign: string, place: Place): void {
    if (this.#warned.has('html-dropped', 'q')) this.#writer.text(sign, place);
  }

  #partBefore(node: Element, place: Place): void {
    // Where the post goes on behind its excerpt.
    if (/^more-\d+$/.test(attribute(node, 'id') ?? '')) this.#writer.gap('open');
    this.#partAt(node, place);
  }

  /** Where a page may show a space that the HTML has not. */
  #partAt(node: Element, place: Place): void {
    if (!place.code && mayStandApart(node)) this.#writer.gap('open');
  }

  /** Reads HTML that was kept elsewhere, in the place of what stands for it. */
  #kept(html: string): undefined {
    this.#writer.gap('edge');
    walk(parse(html).root, this);
    this.#writer.gap('edge');
  }

  #titledNote(html: string, place: Place): undefined {
    this.#writer.gap('open');
    walk(parse(html).root, this, { ...place, moves: true });
    this.#writer.gap('open');
  }

  #formula(tex: string, place: Place): undefined {
    this.#formulas.push(tex);
    this.#writer.block('formula', tex, place);
  }

  #code(code: string, place: Place, title: string): undefined {
    this.#writer.gap('edge');
    this.#writer.text(title, { ...place, spare: place.spare || mayNameLanguage(title) });
    const isInline = place.cell && this.#warned.has('html-dropped', 'table');
    if (isInline) this.#writer.text(code, { ...place, code: true });
    else if (code.trim() !== '') this.#writer.block('code', code, { ...place, code: false });
    this.#writer.gap('edge');
  }

  #counter(node: Element, count: string, place: Place): undefined {
    const inside = this.#structure.enter(node, place);
    this.#writer.text(count, inside);
    this.#structure.leave(node);
  }

  #image(node: Element, place: Place, sight: Sight): undefined {
    const character = characterOf(node);
    if (character !== undefined) return this.#writer.text(character, place) as undefined;
    const addresses = addressesOf(node, this.link);
    if (addresses.length === 0) return undefined;
    const noscript = noscriptAround(node);
    const text = printable(attribute(node, 'alt') ?? '');
    const isSeen = !isCounter(node, addresses);
    const mayGo = place.sparePictures || sight === 'spare';
    const sparePictures = mayGo || noscript !== undefined || !isSeen || isTwin(node);
    const there = this.#builders.placeOf(place);
    const picture = this.#writer.picture(addresses, text, { ...there, sparePictures });
    const isTold = this.#warned.has('element-dropped', 'noscript');
    if (isSeen && !isTold && noscript && isFallback(noscript)) this.#fallbacks.add(picture);
  }

  #drawn(node: Element, place: Place, sight: Sight): void {
    const picture = drawnBy(node);
    if (picture === undefined) return;
    const addresses = picture.addresses.map((each) => canonical(each, this.link));
    const sparePictures = place.sparePictures || sight === 'spare';
    this.#writer.picture(addresses, printable(picture.alt), { ...place, sparePictures });
  }

  #scripted(node: Element, records: readonly Record<string, unknown>[], place: Place): undefined {
    this.#writer.optional(textOf(node));
    for (const record of records) {
      const address = record['src'];
      if (typeof address === 'string') {
        if ('meta' in record || 'type' in record) this.#writer.embed([address], place);
        else this.#writer.picture([canonical(address, this.link)], '', place);
      }
      const meta = record['meta'];
      const values = [record, typeof meta === 'object' ? meta : null].flatMap((each) =>
        Object.values(each ?? {}),
      );
      for (const value of values) if (typeof value === 'string') this.#writer.optional(`${value} —`);
    }
  }
}

function noscriptAround(node: Element): Element | undefined {
  let above = node.parent;
  for (let step = 0; above && step < 4; step += 1, above = above.parent) {
    if (isTag(above) && above.name === 'noscript') return above;
  }
  return undefined;
}
