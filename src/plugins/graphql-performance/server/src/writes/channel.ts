/** How this process learns of what other instances write. */
export interface Channel {
  /** False while it may be missing something: then nothing that was kept may be used. */
  isOpen(): boolean;
  close(): Promise<void>;
}

export interface ChannelEvents {
  /** Another instance may have written to these tables; to any, where none are named. */
  readonly onWritten: (tables?: ReadonlySet<string>) => void;
  readonly onError: (error: unknown) => void;
}
