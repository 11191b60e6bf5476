/**
 * How much a warning matters: `loss`, words or media of the post are not in the Markdown, or less than they were;
 * `notice`, something a reader of the result should know, though nothing of the post is gone.
 */
export type Severity = 'loss' | 'notice';

interface Facts {
  /** What it happened to: an element (`script`), a field (`author`), a shortcode's name, a plugin's furniture. */
  readonly element: string;
  /** How often it happened in the post. */
  readonly count: number;
  /** The first such place: at most 80 characters of its text or address. */
  readonly excerpt?: string;
}

/** Something that a conversion dropped, changed or could not find out. One for each code and element of a post. */
export interface Warning extends Facts {
  readonly code: WarningCode;
}

interface Kind {
  readonly severity: Severity;
  /** One sentence without its full stop, to stand after the name of the post. */
  readonly describe: (facts: Facts) => string;
}

const times = ({ count }: Facts): string => (count === 1 ? '' : ` (${count} times)`);
const quoted = ({ excerpt }: Facts): string =>
  excerpt === undefined || excerpt === '' ? '' : `: “${excerpt}”`;

const why = ({ excerpt }: Facts): string => (excerpt === undefined ? '' : ` (${excerpt})`);

const kinds = {
  'element-dropped': {
    severity: 'loss',
    describe: (w) => `<${w.element}> dropped, which Markdown has no form for${times(w)}${quoted(w)}`,
  },
  'html-dropped': {
    severity: 'loss',
    describe: (w) => `<${w.element}> taken off, its text kept${times(w)}`,
  },
  'hidden-dropped': {
    severity: 'loss',
    describe: (w) => `<${w.element}> dropped, which the page hides${times(w)}${quoted(w)}`,
  },
  'image-without-source': {
    severity: 'loss',
    describe: (w) => `image without an address dropped${times(w)}${quoted(w)}`,
  },
  'embed-without-address': {
    severity: 'loss',
    describe: (w) => `<${w.element}> without an address dropped${times(w)}${quoted(w)}`,
  },
  'media-part-dropped': {
    severity: 'loss',
    describe: (w) => `${w.element} of a player left out${times(w)}${quoted(w)}`,
  },
  'background-dropped': {
    severity: 'loss',
    describe: (w) => `background picture of a ${w.element} left out${times(w)}${quoted(w)}`,
  },
  'nesting-flattened': {
    severity: 'loss',
    describe: (w) => `${w.element} unwrapped, which was nested too deep${times(w)}`,
  },
  'furniture-dropped': {
    severity: 'notice',
    describe: (w) => `${w.element} dropped${times(w)}`,
  },
  'builder-shortcode-removed': {
    severity: 'notice',
    describe: (w) => `page builder's [${w.element}] taken off, what it holds kept${times(w)}`,
  },
  'builder-content-dropped': {
    severity: 'loss',
    describe: (w) => `what only the page builder shows of [${w.element}] dropped${times(w)}${quoted(w)}`,
  },
  'shortcode-left': {
    severity: 'notice',
    describe: (w) => `shortcode [${w.element}] left as text${times(w)}`,
  },
  'numbering-changed': {
    severity: 'notice',
    describe: (w) => `numbers of <${w.element}> counted upwards by one${times(w)}`,
  },
  'characters-replaced': {
    severity: 'notice',
    describe: (w) => `${w.element} replaced by U+FFFD${times(w)}`,
  },
  'address-dropped': {
    severity: 'loss',
    describe: (w) => `link to a ${w.element} address taken off, its text kept${times(w)}${quoted(w)}`,
  },
  'link-unresolved': {
    severity: 'notice',
    describe: (w) => `link to a page of the site that is not among the posts${times(w)}: ${w.element}`,
  },
  'fragment-unresolved': {
    severity: 'notice',
    describe: (w) => `link to a heading that the post there does not have${times(w)}: ${w.element}`,
  },
  'media-failed': {
    severity: 'loss',
    describe: (w) => `file not saved, its address left as it is${times(w)}: ${w.element}${why(w)}`,
  },
  'content-protected': {
    severity: 'notice',
    describe: () => 'is protected by a password, and the server sent no text',
  },
  'content-missing': {
    severity: 'notice',
    describe: () => 'has no content field, so only its front matter is written',
  },
  'name-unknown': {
    severity: 'notice',
    describe: (w) => `no name is known for ${w.element} ${w.excerpt ?? ''}`,
  },
  'image-unknown': {
    severity: 'notice',
    describe: (w) => `no address is known for ${w.element} ${w.excerpt ?? ''}`,
  },
  'field-unreadable': {
    severity: 'notice',
    describe: (w) => `${w.element} is not what WordPress writes there, and is left out${quoted(w)}`,
  },
  'field-missing': {
    severity: 'notice',
    describe: (w) => `has no field ${w.element}`,
  },
  'date-made-up': {
    severity: 'notice',
    describe: (w) => `has no date, and is dated ${w.excerpt ?? ''}, since the preset needs one`,
  },
} satisfies Record<string, Kind>;

export type WarningCode = keyof typeof kinds;

/** The severity of a warning, by its code. */
export const severityOf = (warning: Warning): Severity => kinds[warning.code].severity;

/** One sentence for a person, without the name of the post and without a full stop. */
export const describeWarning = (warning: Warning): string => kinds[warning.code].describe(warning);

/** What a room calls to say that something was dropped or changed. */
export type Warn = (code: WarningCode, element: string, excerpt?: string) => void;

/** Gathers one conversion's warnings: the same code and element count up instead of repeating. */
export class WarningList {
  readonly #warnings = new Map<string, Warning>();

  readonly add: Warn = (code, element, excerpt) => {
    const key = `${code} ${element}`;
    const known = this.#warnings.get(key);
    const text = excerpt?.replace(/\s+/g, ' ').trim();
    this.#warnings.set(
      key,
      known
        ? { ...known, count: known.count + 1 }
        : { code, element, count: 1, ...(text ? { excerpt: shorten(text) } : {}) },
    );
  };

  /** All warnings so far, in the order of their first occurrence. */
  list(): readonly Warning[] {
    return [...this.#warnings.values()];
  }
}

const shorten = (text: string): string => {
  const characters = [...text.slice(0, 200)];
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text;
};
