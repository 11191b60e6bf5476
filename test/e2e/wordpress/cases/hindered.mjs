import { join } from 'node:path';
import { isPost, isUnlocked, publicPosts } from './select.mjs';

/** Runs that something comes in the way of. */
export function hindered(site, folder) {
  const front = `${site.url}/`;
  const open = publicPosts(site);
  const sinking = open.filter(isPost)[120];
  return [
    {
      name: 'cut off, and gone on with',
      args: [front, '--save-json', join(folder, `${site.form}, cut off.ndjson`)],
      cutOffAt: 3,
      wanted: open,
      isOpen: isUnlocked,
    },
    {
      name: 'with a post that breaks the server',
      before: () => site.ask('sink', { id: sinking.id }),
      after: () => site.ask('sink', { id: 0 }),
      args: [front],
      wanted: open.filter((post) => post !== sinking),
      errors: [new RegExp(`\\b${sinking.id}\\b`)],
      isOpen: isUnlocked,
    },
  ];
}
