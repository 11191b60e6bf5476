export { commentOf, embeddedComments, type FoundComment } from './comments.js';
export { detailsIn, detailsInPost, type AuthorDetails, type Details, type TermDetails } from './details.js';
export {
  embeddedMedia,
  embeddedTerms,
  linkFactsOf,
  mediaFactsOf,
  termFactsOf,
  type LinkFacts,
  type MediaFacts,
  type TermFacts,
} from './link-facts.js';
export { imagesByNumber } from './image.js';
export { identityOf, type Identity } from './identity.js';
export { lookupFrom } from './lookup.js';
export { readPost } from './read-post.js';
export { placeOf, recordsIn, type Rec } from './records.js';
