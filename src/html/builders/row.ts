/** A thing that a builder shows of a tag's attributes. Names are those of attributes. */
export type Part =
  | {
      readonly kind: 'heading';
      readonly words: string;
      readonly level: number;
      /** Where another level stands. */
      readonly levelIn?: string;
      readonly link?: string;
    }
  | {
      readonly kind: 'line';
      /** One attribute, or several that stand in one line. */
      readonly words: readonly string[];
      readonly link?: string;
      /** Which attribute says `off` where no per cent sign follows. */
      readonly percent?: string;
    }
  | { readonly kind: 'button'; readonly words: string; readonly link: string }
  | {
      readonly kind: 'picture';
      /** Where its address stands. */
      readonly from: string;
      /** Where its number in the media library stands, which is enough where there is no address. */
      readonly number?: string;
      readonly alt?: string;
      readonly title?: string;
      readonly caption?: string;
      readonly link?: string;
    }
  /** Pictures that stand there by their numbers in the media library alone, and where the addresses stand to which they lead. */
  | { readonly kind: 'gallery'; readonly numbers: string; readonly links?: string | undefined }
  /** Any attribute with the address of a picture that is no background. */
  | { readonly kind: 'pictures'; readonly alt: string; readonly title: string; readonly link: string }
  /** A video or a sound: its address, or its number at a provider. */
  | { readonly kind: 'player'; readonly from: string; readonly base?: string | undefined }
  /** HTML, in base64. */
  | { readonly kind: 'markup'; readonly from: string };

/** The parts of one kind. */
export type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

/** What the text between a tag and its closing tag is, where it is more than contents. */
export type Content =
  | { readonly kind: 'heading'; readonly level: number; readonly levelIn: string }
  | { readonly kind: 'link'; readonly link: string; readonly title?: string }
  | { readonly kind: 'list' | 'item' | 'markup' | 'code' | 'script' }
  | { readonly kind: 'picture'; readonly alt: string; readonly link: string };

/** What a builder makes of one of its tags: what it shows before what the tag holds, after it, and of it. */
export interface BuilderRow {
  readonly before?: readonly Part[];
  readonly after?: readonly Part[];
  readonly content?: Content;
  /** Whether all that it shows is looked up when the page is: posts, a menu, a map. */
  readonly isDynamic?: boolean;
  /** Attributes that seem to hold content, and are decoration. */
  readonly unshown?: readonly string[];
}

export const heading = (
  words: string,
  level: number,
  more: Pick<PartOf<'heading'>, 'levelIn' | 'link'> = {},
): Part => ({ kind: 'heading', words, level, ...more });

export const line = (words: string, more: Pick<PartOf<'line'>, 'link' | 'percent'> = {}): Part => ({
  kind: 'line',
  words: words.split(' '),
  ...more,
});

export const button = (words: string, link: string): Part => ({ kind: 'button', words, link });

export const picture = (
  from: string,
  more: Pick<PartOf<'picture'>, 'number' | 'alt' | 'title' | 'caption' | 'link'> = {},
): Part => ({ kind: 'picture', from, ...more });

export const gallery = (numbers: string, links?: string): Part => ({ kind: 'gallery', numbers, links });

export const player = (from: string, base?: string): Part => ({ kind: 'player', from, base });

/** Rows that are alike, by the names of their tags. */
export const alike = (names: string, row: BuilderRow): [string, BuilderRow][] =>
  names.split(' ').map((name) => [name, row]);
