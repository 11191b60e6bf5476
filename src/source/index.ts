// The room that touches the world first: bytes -> JSON values.
export { displayName, isAddress } from './address.js';
export type { FetchLimits, Origin, SourceEvent, SourceIo } from './events.js';
export { defaultLimits } from './fetch-bytes.js';
export { readSidecars } from './read-sidecars.js';
export { readSources } from './read-sources.js';
export { sidecarNames } from './sidecar-names.js';
