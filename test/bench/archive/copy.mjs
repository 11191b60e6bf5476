// Reads the JSON of an archive and writes as many files of the same bytes: what no converter can be faster than.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [input, texts, output] = process.argv.slice(2);
JSON.parse(readFileSync(input, 'utf8'));
mkdirSync(output, { recursive: true });
for (const name of readdirSync(texts)) writeFileSync(join(output, name), readFileSync(join(texts, name)));
