import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 in Node 20 wait longer before it compiles a function for speed, as that of Node 22 and newer does by itself: what is
 * compiled early is thrown away again as other posts come. Two thousand posts take a quarter less processor time this way,
 * whether they are converted or known from the run before, and long runs no more than otherwise. In every run, and before
 * anything is loaded: what is compiled can be kept only for the flags that V8 had then.
 */
export function compileLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=700000');
}
