/** The files in which the names of terms, users and media may stand beside posts, in the order in which they are read. */
export const sidecarNames = ['categories.json', 'tags.json', 'users.json', 'media.json'] as const;
