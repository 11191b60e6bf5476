/** Thrown where one value or line is longer than a string can be. */
export class TooLong extends Error {}
