import { readdirSync, readFileSync } from 'node:fs';
import { convert } from '/tmp/d/dist/index.js';
const files = readdirSync('../shared/corpus/real').filter((f) => f.endsWith('.json'));
const posts = files
  .flatMap((f) => JSON.parse(readFileSync('../shared/corpus/real/' + f, 'utf8').replace(/^\uFEFF/, '')))
  .filter((p) => typeof p.content?.rendered === 'string');
for (let i = 0; i < 15; i++) posts.forEach((p) => convert(p));
