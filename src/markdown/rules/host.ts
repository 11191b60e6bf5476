import type { HostBlock } from '../block.js';
import type { Rule } from './index.js';

/** Lines that are the host's own: nothing is kept from it. */
export const host: Rule<HostBlock> = (_content, { block }) => `\n\n${block.value}\n\n`;
