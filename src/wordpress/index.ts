export { identityOf, type Identity } from './identity.js';
export { lookupFrom } from './lookup.js';
export { readPost } from './read-post.js';
export { recordsIn, type Rec } from './records.js';
