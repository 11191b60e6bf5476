import { OptionError } from '../../errors.js';
import type { AnchorsOf } from '../../headings.js';
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
  const paths = { ...presets[base].paths, ...own.paths };
  const anchors = own.anchors === undefined ? presets[base].anchors : checked(own.anchors);
  return { ...presets[base], name: 'custom', ...own, paths, anchors };
}

/** Says of a function of somebody's own that it is what failed. */
const checked =
  (anchorsOf: AnchorsOf): AnchorsOf =>
  (headings) => {
    const fault = (reason: string, cause?: unknown): OptionError =>
      new OptionError('option-invalid', `the anchors of headings failed: ${reason}`, {
        hint: 'They are a function of the preset.',
        cause,
      });
    let anchors: unknown;
    try {
      anchors = anchorsOf(headings);
    } catch (error) {
      throw fault(error instanceof Error ? error.message : String(error), error);
    }
    if (!Array.isArray(anchors) || anchors.some((anchor) => !['string', 'undefined'].includes(typeof anchor)))
      throw fault('they are no list of texts');
    return anchors as readonly (string | undefined)[];
  };
