export { endingOf, fits, isFileEnding } from './endings.js';
export { localName, type LocalName } from './local-name.js';
export { originalsOf, withoutService } from './originals.js';
export { isWanted, mediaHosts, type MediaScope } from './scope.js';
