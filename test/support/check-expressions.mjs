// Checks regular expressions for backtracking: reads a JSON list of { source, flags } on stdin, prints a list of what is
// wrong with each, or null. A process of its own, since the checker takes many times as long inside jest's sandbox. Counts
// steps instead of time, so that the answer is the same on any machine.
import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';

// The checker that runs in JavaScript: no Java, no binary.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const limits = { timeout: null, attackTimeout: null, incubationTimeout: null };

function faultOf({ source, flags }) {
  const { status, error, complexity, attack } = checkSync(source, flags, limits);
  if (status === 'safe') return null;
  if (status === 'unknown') return `cannot be checked: ${error.kind}`;
  return `${complexity.summary}, for example on ${attack.pattern}`;
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(faultOf)));
