export interface Period {
  startsAt: Date;
  endsAt: Date;
}

/** Says why the period cannot be, or nothing when it can. */
export function periodProblem({ startsAt, endsAt }: Period): string | null {
  return endsAt > startsAt ? null : 'The end must come after the start; change one of the two.';
}

/** Says why a session with these dates cannot be part of its parent, or nothing when it can. */
export function withinParentProblem(session: Period, parent: Period & { title: string }): string | null {
  const fits = session.startsAt >= parent.startsAt && session.endsAt <= parent.endsAt;
  if (fits) return null;
  const [from, to] = [parent.startsAt, parent.endsAt].map((instant) => instant.toISOString());
  return `A session lies within the event that it belongs to: “${parent.title}” runs from ${from} to ${to}. Change the dates here or there.`;
}
