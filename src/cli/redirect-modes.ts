/** Forms in which redirects from old addresses are written. */
export const redirectModes = [
  'netlify',
  'vercel',
  'cloudflare',
  'nginx',
  'apache',
  'hugo-aliases',
  'csv',
] as const;
export type RedirectMode = (typeof redirectModes)[number];
