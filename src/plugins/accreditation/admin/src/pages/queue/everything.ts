import type { DeskClient } from '../../api/use-desk-client';
import type { QueueAnswer, QueueQuestion, QueueRow } from '../../api/contract';
import { serverQuestion } from './question';

const LARGEST_PAGE = 100;

/** Every row that a question finds, page by page. */
export async function everything(client: DeskClient, question: QueueQuestion): Promise<QueueRow[]> {
  const rows: QueueRow[] = [];
  for (;;) {
    const page = await client.post<QueueAnswer>('/queue', { ...serverQuestion(question), start: rows.length, limit: LARGEST_PAGE });
    rows.push(...page.rows);
    if (page.rows.length < LARGEST_PAGE) return rows;
  }
}
