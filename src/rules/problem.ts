/** Something wrong with one field, said to the person who typed it. */
export interface Problem {
  /** Where it is, outermost attribute first: `['quotes', '1', 'text']`. */
  path: string[];
  /** One sentence that says what is wrong and what to do. */
  message: string;
}
