// Addresses: one post, a collection, a whole site. Loaded only where one is named.
export { readAddress } from './read-address.js';
