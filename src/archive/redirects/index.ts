export { redirectFormats, type RedirectFormat, type RedirectFormatName } from './formats.js';
export { pageAddress, Redirects, type Redirect } from './redirects.js';
