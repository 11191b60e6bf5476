// What the test of sites takes from the sources: the conversion in this process, to know what a document should say, the
// presets, to know where its page should be, and the renderer that stands for Markdown itself.
export { convert } from '../../src/convert.js';
export { presets } from '../../src/document/presets/index.js';
export { isPublic } from '../../src/document/presets/publicity.js';
export { renderer } from '../../src/verify/rendered/render.js';
