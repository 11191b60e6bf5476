// jest runs each test file in a realm of its own, but what Node's modules throw comes from the outer one, so that
// `error instanceof Error` would be false for the errors of fs and streams. Here it is what it is outside of jest.
import { isNativeError } from 'node:util/types';

const ordinary = Function.prototype[Symbol.hasInstance];
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, thing: unknown): boolean {
    return ordinary.call(this, thing) || (this === Error && isNativeError(thing));
  },
});
