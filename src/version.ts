/** The version of wp2md, as package.json has it; a test keeps the two alike. */
export const version = '0.1.0';
