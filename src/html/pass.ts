import type { ResolvedOptions } from '../options.js';
import type { ImageByNumber } from '../post.js';
import type { Warn } from '../warnings.js';
import type { ParentNode } from './dom.js';

/** What a pass may know besides the tree. */
export interface PassContext {
  /** The post's permalink, against which relative addresses are resolved. */
  readonly link: string | undefined;
  readonly options: ResolvedOptions;
  /** Absent where no picture is known by number. */
  readonly imageByNumber?: ImageByNumber;
  readonly warn: Warn;
}

/** One step of the clean-up: changes the tree in place. */
export type Pass = (root: ParentNode, context: PassContext) => void;
