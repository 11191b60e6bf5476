import { percentDecoded } from './address.js';

/** The id that an address's fragment names, decoded where it can be. */
export const fragmentOf = (hash: string): string => percentDecoded(hash.slice(1));

/** A fragment as an address has it: letters of all scripts stay readable; what would end it does not. */
export const fragmentAddress = (id: string): string => `#${id.replace(/[\s"<>`%]/g, encodeURIComponent)}`;
