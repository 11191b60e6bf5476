// Which of the posts that were put in.

export const isPublished = ({ status }) => status === 'publish';
export const isPost = ({ type }) => type === 'post';
export const isPage = ({ type }) => type === 'page';
export const isUnlocked = ({ password }) => password === '';
export const isIn = (taxonomy, slug) => (post) =>
  post.terms[taxonomy]?.some((term) => term.slug === slug) ?? false;

/** What a whole site stands for: what everybody may read. */
export const publicPosts = ({ posts }) =>
  posts.filter((post) => isPublished(post) && (isPost(post) || isPage(post)));

/** And what somebody finds with it who may read all there is. */
export const allPosts = ({ posts }) =>
  posts.filter((post) => (isPost(post) || isPage(post)) && post.status !== 'trash');
