import js from '@eslint/js';
import tseslint from 'typescript-eslint';

// The walls of the house: data goes one way, so a room imports only from the rooms before it and from the models and
// tables at the root. Those import nothing but each other.
const rooms = [
  'source',
  'wordpress',
  'html',
  'markdown',
  'document',
  'archive',
  'download',
  'sink',
  'verify',
  'cli',
];
const before = {
  source: [],
  wordpress: [],
  html: [],
  markdown: ['html'],
  document: ['wordpress'],
  archive: ['wordpress', 'html', 'document'],
  download: ['archive', 'sink'],
  sink: ['document'],
  verify: [],
  cli: rooms,
};
// Only these rooms touch files, network, clock or terminal.
const withInputAndOutput = new Set(['source', 'download', 'sink', 'cli']);

// A folder in a room may have the name of another room: by how far up an import goes, one is told from the other.
const depths = [0, 1, 2, 3];

const wallsAt = (depth) => (room) => ({
  files: [`src/${room}/${'*/'.repeat(depth)}*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...rooms
            .filter((other) => other !== room && !before[room].includes(other))
            .map((other) => ({
              regex: `^([.][.]/){${depth + 1}}${other}/`,
              message: `${room}/ may not import from ${other}/.`,
            })),
          ...(room === 'cli'
            ? []
            : [
                {
                  regex: '^([.][.]/)+(convert|index)[.]js$',
                  message: 'Only cli/ and the library’s face import convert.',
                },
              ]),
          ...(withInputAndOutput.has(room)
            ? []
            : [{ group: ['node:*', 'fs', 'path', 'os'], message: `${room}/ is pure.` }]),
        ],
      },
    ],
    ...(withInputAndOutput.has(room)
      ? {}
      : {
          'no-restricted-globals': [
            'error',
            'process',
            'console',
            'fetch',
            'setTimeout',
            'setInterval',
            'Buffer',
          ],
        }),
  },
});

const walls = depths.flatMap((depth) => rooms.map(wallsAt(depth)));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
    },
  },
  ...walls,
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        require: 'readonly',
        module: 'writable',
      },
    },
  },
);
