/** A column that is never empty. */
export const REQUIRED = { column: { notNullable: true } } as const;
