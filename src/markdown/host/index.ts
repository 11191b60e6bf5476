import type { SyntaxName } from '../../preset.js';
import { eleventy } from './eleventy.js';
import { markdown, type HostSyntax } from './host.js';
import { hugo } from './hugo.js';
import { jekyll } from './jekyll.js';
import { mdx } from './mdx.js';
import { obsidian } from './obsidian.js';

/** Every syntax that Markdown can be written for. */
export const hosts: Readonly<Record<SyntaxName, HostSyntax>> = {
  markdown,
  hugo,
  jekyll,
  eleventy,
  mdx,
  obsidian,
};
