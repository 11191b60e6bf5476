/** What happens to a file, for showing how far a run is. */
export type DownloadEvent =
  /** The network is asked. */
  | { readonly kind: 'started'; readonly address: string }
  /** So many more bytes are there, of as many in all as the server says. */
  | { readonly kind: 'bytes'; readonly address: string; readonly bytes: number; readonly total?: number }
  | { readonly kind: 'done'; readonly address: string; readonly file: string; readonly bytes: number }
  /** An earlier run has taken it over. */
  | { readonly kind: 'known'; readonly address: string; readonly file: string }
  | { readonly kind: 'failed'; readonly address: string; readonly why: string };
