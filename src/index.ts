export { convert, convertComments, findAddresses } from './convert.js';
export type { CommentData } from './convert.js';
export type { Document, FrontMatter } from './document/index.js';
export type { FoundAddress } from './html/index.js';
export type { AnchorsOf, Heading, HeadingPart } from './headings.js';
export { InputError, OptionError, OutputError, PostError, Wp2mdError } from './errors.js';
export type { ErrorCode } from './errors.js';
export type { Addresses, ConvertOptions, FrontMatterFormat, Lost, RawHtml } from './options.js';
export type { Author, Comment, Image, Json, JsonObject, Lookup, Post, Taxonomy, Term } from './post.js';
export type {
  CustomPreset,
  DataEntry,
  DataField,
  DataRule,
  FieldRule,
  MediaPlace,
  Preset,
  PresetName,
  SyntaxName,
} from './preset.js';
export { describeWarning, severityOf } from './warnings.js';
export type { Severity, Warn, Warning, WarningCode } from './warnings.js';
