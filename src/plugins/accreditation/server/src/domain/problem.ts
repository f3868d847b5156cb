/** Something wrong with one field of what an editor saves. */
export interface Problem {
  /** Where it is, outermost attribute first: `['categories', '0', 'capacity']`. */
  readonly path: readonly string[];
  /** One sentence that says what is wrong and what to do. */
  readonly message: string;
}
