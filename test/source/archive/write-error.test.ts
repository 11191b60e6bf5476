import { OutputError } from '../../../src/errors.js';
import { openArchive } from '../../../src/source/archive/open-archive.js';
import { writeError } from '../../../src/source/archive/write-error.js';
import { temporaryFolders } from '../support.js';

const temporary = temporaryFolders();

test('what cannot be written is told as that, with what goes on', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(writeError('site.ndjson', full)).toMatchObject({
    code: 'output-failed',
    message: 'cannot write site.ndjson: the disk is full',
    hint: expect.stringContaining('--resume'),
    cause: full,
  });
  const told = new OutputError('output-exists', 'x');
  expect(writeError('site.ndjson', told)).toBe(told);
});

test('a folder in the place of the file is told', async () => {
  const path = temporary({ 'site.ndjson/x': '' });
  await expect(openArchive({ path: `${path}/site.ndjson`, mode: 'replace', request: 'all' })).rejects.toThrow(
    `cannot write ${path}/site.ndjson: a folder of that name is there`,
  );
});
