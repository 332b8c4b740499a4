/** What `run.mjs` hands to a tool's `main`. */
export interface ToolContext {
  /** The repository's folder. */
  root: string;
  /** The folder in which the command was typed; relative paths count from here. */
  startFolder: string;
}
