export { embeddedMedia, linkFactsOf, mediaFactsOf, type LinkFacts, type MediaFacts } from './link-facts.js';
export { lookupFrom } from './lookup.js';
export { readPost } from './read-post.js';
export { recordsIn, type Rec } from './records.js';
