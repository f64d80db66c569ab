/** Where a command writes. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns, where it is a terminal. */
  readonly columns: number | null;
}

/** What a command has of the world besides files and the network. */
export interface Io {
  /** For results alone: what another program may read. */
  readonly stdout: Output;
  /** For messages to people. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}
