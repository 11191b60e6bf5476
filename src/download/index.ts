// The room that takes files over: addresses -> files below the output folder.
export { askBy, askDirectly, type Ask } from './ask.js';
export { Downloads, type DownloadSettings, type Outcome } from './downloads.js';
export type { DownloadEvent } from './events.js';
export { Guard, type Resolve } from './guard.js';
export { defaultLimits, type DownloadLimits } from './limits.js';
