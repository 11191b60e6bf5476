import type { SourceEvent } from './events.js';
import { restEvent } from './input.js';
import { isHolder, isId } from './json/holders.js';
import { mendText } from './json/mends.js';
import { parseJson } from './json/parse.js';
import { writePath, type PathStep } from './json/path.js';
import { scanJson } from './json/scan.js';
import type { Tape } from './json/tape.js';
import { valueEnd } from './json/value-end.js';
import { andMore, lost } from './salvage.js';
import { streamList } from './stream-list.js';
import {
  broken,
  endOfValue,
  endsBehindComma,
  lacks,
  passageOf,
  scanHere,
  streamValue,
  type Outcome,
  type Stream,
} from './stream.js';

/** How deep lists are looked for, in objects inside of objects: `data.posts.nodes` is at 3. */
const deepest = 8;

/** An object on its way: what is kept of it for the end, and what was wrong in that. */
interface Walk {
  readonly stream: Stream;
  /** The JSON of what is not read as values of its own. */
  readonly kept: string[];
  /** The keys that lead to the object whose members are being read. */
  readonly keys: string[];
  /** The key of the last member. */
  key: string | undefined;
  /** How many characters are too long to be read at once. */
  readonly limit: number;
  /** Tells the first fault in what is kept; what stands behind its words is known at the end. */
  tell?: (rest: string) => SourceEvent;
  faults: number;
}

/**
 * Reads the object at the tape's place, which is too long to be read at once: the elements of its lists of objects and
 * the members of a map by id as values of their own, then what is left of it. Lists are opened that have a name under
 * which posts are held, and those that are too long themselves: a post holds lists too, and must stay one.
 *
 * @param limit how many characters are too long
 */
export async function* streamObject(stream: Stream, limit: number): AsyncGenerator<SourceEvent, Outcome> {
  const walk: Walk = { stream, kept: ['{'], keys: [], key: undefined, limit, faults: 0 };
  stream.tape.at += 1;
  if ((yield* readMembers(walk)) === 'broken') return 'broken';
  const rest = walk.tell === undefined ? parseJson(walk.kept.join('')) : undefined;
  if (walk.tell !== undefined) yield walk.tell(andMore(walk.faults - 1));
  if (rest !== undefined) yield restEvent(rest.value, stream.input, stream.line);
  return 'whole';
}

/** Whether the value at the tape's place is longer than so many characters; if so, so many are in memory. */
export async function isLonger(tape: Tape, characters: number): Promise<boolean> {
  for (;;) {
    const end = valueEnd(tape.text, tape.at);
    if (end !== undefined) return end - tape.at > characters;
    if (tape.text.length - tape.at > characters) return true;
    if (!(await tape.more())) return false;
  }
}

/** Reads from behind the first brace to behind the last one, without recursion. */
async function* readMembers(walk: Walk): AsyncGenerator<SourceEvent, Outcome> {
  const { stream, kept, keys } = walk;
  const { tape } = stream;
  let opened = true;
  for (;;) {
    const character = await tape.skip();
    const another = opened ? character !== '}' : character === ',';
    if (another && (opened || !(await endsBehindComma(stream, '}')))) {
      if (!opened) {
        kept.push(',');
        tape.at += 1;
        await tape.skip();
      }
      const outcome = yield* readMember(walk);
      if (outcome === 'broken') return outcome;
      opened = outcome === 'opened';
      continue;
    }
    if (tape.text[tape.at] !== '}') {
      const path = walk.key === undefined ? keys : [...keys, walk.key];
      return yield* lacks(stream, 'a comma or }', path, false);
    }
    kept.push('}');
    tape.at += 1;
    opened = false;
    if (keys.length === 0) return 'whole';
    walk.key = keys.pop();
  }
}

async function* readMember(walk: Walk): AsyncGenerator<SourceEvent, Outcome | 'opened'> {
  const { stream, kept, keys } = walk;
  const { tape, mended } = stream;
  if (tape.text[tape.at] !== '"') return yield* lacks(stream, 'a name in double quotes', keys, false);
  if ((await endOfValue(stream)) === undefined) {
    const at = tape.text.length;
    return yield* broken(stream, { at, what: 'a name', cut: true, path: writePath(keys) });
  }
  const scan = scanJson(tape.text, tape.at);
  const name = mendText(tape.text, scan, scan.mends);
  mended.add(scan.mends, tape.lines);
  const key = String(parseJson(name)?.value);
  walk.key = key;
  tape.at = scan.end;
  if ((await tape.skip()) !== ':') return yield* lacks(stream, 'a colon', [...keys, key], false);
  kept.push(name, ':');
  tape.at += 1;
  await tape.skip();
  return yield* readValue(walk, key);
}

async function* readValue(walk: Walk, key: string): AsyncGenerator<SourceEvent, Outcome | 'opened'> {
  const { stream, kept, keys, limit } = walk;
  const { tape } = stream;
  const path = [...keys, key];
  const opener = tape.text[tape.at];
  if (opener === '{' && isId(key)) {
    kept.push('null');
    return yield* streamValue(stream, path);
  }
  const mayHold = opener === '{' ? path.length < deepest : opener === '[';
  if (!mayHold || !(isHolder(key) || (await isLonger(tape, limit)))) return yield* keep(walk, path);
  if (opener === '{') {
    kept.push('{');
    keys.push(key);
    walk.key = undefined;
    tape.at += 1;
    return 'opened';
  }
  const inside = await tape.behind();
  if (tape.text[inside] !== '{') return yield* keep(walk, path);
  kept.push('[]');
  return yield* streamList(stream, path);
}

/** Takes the value at the tape's place over as it stands, or put right. */
async function* keep(walk: Walk, path: readonly PathStep[]): AsyncGenerator<SourceEvent, Outcome> {
  const { stream, kept } = walk;
  const { tape, mended } = stream;
  const end = await endOfValue(stream);
  const text = end === undefined ? '' : tape.text.slice(tape.at, end);
  if (end !== undefined && parseJson(text) !== undefined) {
    kept.push(text);
    tape.at = end;
    return 'whole';
  }
  const scan = await scanHere(stream, path);
  const [fault] = scan.faults;
  if (fault !== undefined) {
    const passage = passageOf(stream);
    walk.tell ??= (rest) => lost(passage, fault, rest);
    walk.faults += scan.faults.length;
  }
  if (scan.stop !== undefined) return yield* broken(stream, scan.stop);
  mended.add(scan.mends, tape.lines);
  kept.push(mendText(tape.text, scan, scan.mends));
  tape.at = scan.end;
  return 'whole';
}
