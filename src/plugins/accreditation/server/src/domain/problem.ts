/** Something wrong with one field of what an editor saves. */
export interface Problem {
  /** Where it is, outermost attribute first: `['categories', '0', 'capacity']`. */
  readonly path: readonly string[];
  /** One sentence that says what is wrong and what to do. In English, as whoever edits data reads it. */
  readonly message: string;
  /** Under which the sentence stands in the languages of the desk (`wording/problems.ts`); absent where the desk has no field for it. */
  readonly why?: ProblemName;
  /** What is named in the sentence, by where. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What can be wrong with what an officer fills in at the desk. */
export const PROBLEMS = [
  'campaignUnnamed',
  'slugMalformed',
  'slugTaken',
  'opensUnsaid',
  'closesUnsaid',
  'endsUnsaid',
  'opensBeforeAnnounced',
  'closesBeforeOpening',
  'endsBeforeClosing',
  'decisionsBeforeOpening',
  'decisionsAfterEnd',
  'zoneUnsaid',
  'zoneUnknown',
  'noCategory',
  'capacityNotWhole',
  'outletUnnamed',
  'aliasesMalformed',
  'domainsMalformed',
  'countryUnknown',
] as const;
export type ProblemName = (typeof PROBLEMS)[number];
