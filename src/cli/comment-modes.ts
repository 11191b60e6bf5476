/** Where the comments on posts go: into data files, or below the text. */
export const commentModes = ['data', 'markdown'] as const;
export type CommentMode = (typeof commentModes)[number];
