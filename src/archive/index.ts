export { fragmentLinks } from './fragment-links.js';
export { LinkIndex, type Found, type Linkable } from './link-index.js';
export { hostName, locate, type Location } from './location.js';
export { NoteNames } from './note-names.js';
export { byFile, byPage, encodePath, relativePath, sitePath, type Refer } from './reference.js';
export { resolveLinks, type LinkContext } from './resolve-links.js';
