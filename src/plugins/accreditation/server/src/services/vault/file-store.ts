/** Where a document's sealed content lies: the dossier's and the document's own ids, which say nothing about anybody. */
export interface FilePlace {
  readonly dossier: string;
  readonly document: string;
}

/** Keeps sealed content. What a second instance is to read has to be in a store that both reach. */
export interface FileStore {
  /** Whole or not at all, and lasting once it is answered. */
  put(place: FilePlace, sealed: Buffer): Promise<void>;
  /** Null where there is none. */
  get(place: FilePlace): Promise<Buffer | null>;
  /** Removing what is not there is no error. */
  remove(place: FilePlace): Promise<void>;
  /** Everything of a dossier. */
  of(dossier: string): AsyncIterable<FilePlace>;
  /** Everything that was put before an instant (milliseconds), and what an interrupted `put` left behind. */
  olderThan(instant: number): AsyncIterable<FilePlace>;
}
