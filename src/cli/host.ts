/** What the program that runs the command does for it. */
export interface Host {
  /** Imports a module that the user names. The command's own code may have been compiled where it could not. */
  importModule(address: string): Promise<unknown>;
  /** Hears of a run that went well all through and converted posts in this thread. */
  whenWarm(): void;
}

/** A host that is like any other program. */
export const ordinaryHost: Host = Object.freeze({
  importModule: (address: string) => import(address) as Promise<unknown>,
  whenWarm: () => {},
});
