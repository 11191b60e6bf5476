export { redirectFormats, type RedirectFormat, type RedirectFormatName } from './formats.js';
export { Redirects, type Redirect } from './redirects.js';
