import { hash } from 'node:crypto';

/** A digest of a text: 128 bits of its SHA-256, in 22 characters. */
export const digest = (text: string | Uint8Array): string => hash('sha256', text, 'base64url').slice(0, 22);
