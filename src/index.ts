export { convert, findAddresses } from './convert.js';
export type { Document, FrontMatter } from './document/index.js';
export type { FoundAddress } from './html/index.js';
export { InputError, OptionError, OutputError, PostError, Wp2mdError } from './errors.js';
export type { ErrorCode } from './errors.js';
export type { Addresses, ConvertOptions, FrontMatterFormat, Lost, RawHtml } from './options.js';
export type { Author, Image, Json, JsonObject, Lookup, Post, Taxonomy, Term } from './post.js';
export { describeWarning, severityOf } from './warnings.js';
export type { Severity, Warning, WarningCode } from './warnings.js';
