// Addresses: one post, a collection, a whole site, and what is kept of them. Loaded only where one is named.
export { openArchive } from '../archive/open-archive.js';
export { readAddress } from './read-address.js';
