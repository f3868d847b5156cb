import * as React from 'react';
import { useLocation } from 'react-router-dom';
import type { QueueAnswer, QueueQuestion } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { hashOf, PAGE_SIZE, questionIn, serverQuestion } from '../queue/question';

/** A dossier beside the one that is open, as a link. */
export interface Neighbour {
  readonly to: { readonly pathname: string; readonly hash: string };
  readonly name: string;
}

/** The dossiers before and after this one in the queue from which it was opened, and the way back there. A dossier that was decided may have left that queue: then the one that moved up is next. */
export function useNeighbours(documentId: string) {
  const { hash } = useLocation();
  const client = useDeskClient();
  const question = React.useMemo(() => questionIn(hash), [hash]);
  const place = question.start ?? 0;
  const first = Math.max(0, place - 1);
  const { data } = useAnswer(React.useCallback(() => client.post<QueueAnswer>('/queue', { ...serverQuestion(question), start: first, limit: 3 }), [client, question, first]));
  const rows = data?.rows ?? [];
  const at = rows.findIndex((row) => row.documentId === documentId);
  const own = at >= 0 ? at : place - first;
  const link = (index: number, row = rows[index]): Neighbour | null =>
    row === undefined ? null : { name: row.name, to: { pathname: `/plugins/accreditation/dossiers/${row.documentId}`, hash: hashOf({ ...question, start: first + index }) } };
  return { previous: own > 0 ? link(own - 1) : null, next: link(at >= 0 ? at + 1 : own), back: hashOf(pageWith(question, place)) };
}


/** The page of the queue on which a place is. */
const pageWith = (question: QueueQuestion, place: number): QueueQuestion => ({ ...question, start: Math.floor(place / PAGE_SIZE) * PAGE_SIZE });
