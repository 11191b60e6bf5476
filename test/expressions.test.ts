import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

jest.setTimeout(120_000);

const root = join(__dirname, '..', 'src');

interface Expression {
  readonly source: string;
  readonly flags: string;
}

interface Literal extends Expression {
  readonly place: string;
}

function literalsIn(path: string): Literal[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const end = node.text.lastIndexOf('/');
      found.push({
        place: `src/${path}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const literals = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap(literalsIn);

/** What is wrong with each expression, or null. */
function faultsOf(expressions: readonly Expression[]): (string | null)[] {
  const script = join(__dirname, 'support', 'check-expressions.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(expressions),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the checker ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as (string | null)[];
}

test('no regular expression of the sources can backtrack for longer than in line with its text', () => {
  expect(literals.length).toBeGreaterThan(100);
  const places = new Map<string, Literal[]>();
  for (const literal of literals) {
    const text = `/${literal.source}/${literal.flags}`;
    places.set(text, [...(places.get(text) ?? []), literal]);
  }
  const found = faultsOf([...places.values()].map(([first]) => first as Literal));
  const faults = [...places].flatMap(([text, same], index) => {
    const fault = found[index] ?? null;
    return fault === null ? [] : same.map(({ place }) => `${place}: ${text} is ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('the checker finds what it is there for', () => {
  const faults = faultsOf(
    ['^(a+)+$', '\\s+$', '^\\s*(.*?)\\s*$', '^[a-z]+$'].map((source) => ({ source, flags: '' })),
  );
  expect(faults).toEqual([
    expect.stringContaining('exponential'),
    expect.stringContaining('2nd degree polynomial'),
    expect.stringContaining('polynomial'),
    null,
  ]);
});
