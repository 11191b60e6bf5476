// A worker as the command's own, with posts that it does not survive.
import workerpool from 'workerpool';

const convert = (text) => {
  if (text === '"hang"') for (;;);
  if (text === '"exit"') process.exit(7);
  if (text === '"memory"') for (const all = []; ;) all.push(new Array(1e5).fill(all.length));
  return { kind: 'converted', path: 'x.md', content: text, post: { type: 'post', title: '' }, warnings: [] };
};

workerpool.worker({ convertBatch: ({ posts }) => posts.map(({ text }) => convert(text)) });
