// The room that touches the world first: bytes -> JSON values.
export { checkFolder } from './check-folder.js';
export { digestInputs, type InputsDigest } from './digest-inputs.js';
export { displayName, isAddress } from './address.js';
export type { Archive } from './archive/archive.js';
export type { ArchiveMode } from './archive/open-archive.js';
export type { Origin, Recall, SourceEvent, SourceIo } from './events.js';
export type { Credentials } from './http/authorization.js';
export { defaultLimits, type FetchLimits } from './http/limits.js';
export { fetchFor } from './http/proxied-fetch.js';
export { Json } from './json/json.js';
export { namedFolder } from './match-glob.js';
export { readSidecars } from './read-sidecars.js';
export { readSources } from './read-sources.js';
export { sizeOfFiles } from './size-of-files.js';
export { sidecarNames } from './sidecar-names.js';
export type { Filters, SiteOptions } from './site/options.js';
