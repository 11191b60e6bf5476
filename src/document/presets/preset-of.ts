import type { CustomPreset, Preset, PresetName } from '../../preset.js';
import { presets } from './index.js';
import { checkPreset } from './check-preset.js';

/**
 * The preset that an option stands for: one of wp2md's by its name, or one's own, with what it does not say taken from the
 * preset that it extends.
 *
 * @throws {OptionError} where there is no preset of that name, or a key of one's own has a value that it does not take
 */
export function presetOf(option: PresetName | CustomPreset = 'plain'): Preset {
  if (typeof option === 'string' && Object.hasOwn(presets, option)) return presets[option];
  const { extends: base = 'plain', ...own } = checkPreset(option);
  return { ...presets[base], name: 'custom', ...own, paths: { ...presets[base].paths, ...own.paths } };
}
