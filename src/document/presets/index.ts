import { plain, type Preset, type PresetName } from '../../preset.js';
import { astro } from './astro.js';
import { docusaurus } from './docusaurus.js';
import { eleventy } from './eleventy.js';
import { hugo } from './hugo.js';
import { jekyll } from './jekyll.js';
import { obsidian } from './obsidian.js';

/** Every preset that comes with wp2md. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  plain,
  hugo,
  jekyll,
  eleventy,
  astro,
  docusaurus,
  obsidian,
};
