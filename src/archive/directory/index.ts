export { dataFiles, type DataFile, type DataFiles } from './data-files.js';
export { Directory, type Listed } from './directory.js';
