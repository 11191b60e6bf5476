import { convert } from '../../src/convert.js';
import type { CustomPreset, PresetName } from '../../src/preset.js';

/** A public post of few words. */
export const post = {
  id: 7,
  date: '2024-05-01T10:20:30',
  date_gmt: '2024-05-01T08:20:30',
  slug: 'high-water',
  type: 'post',
  status: 'publish',
  link: 'https://example.org/2024/05/high-water/',
  title: { rendered: 'High water' },
  content: { rendered: '<p>Wet.</p>' },
};

/** What a preset makes of that post, some of its keys changed. */
export const documentOf = (more: object, preset: PresetName | CustomPreset, bundles = false) =>
  convert({ ...post, ...more }, { preset, bundles });
