import type { Dossier } from '../../dossier/dossier';
import type { Json } from '../../domain/ledger/canonical-json';
import { canonicalJson } from '../../domain/ledger/canonical-json';
import type { Result } from '../../domain/result';
import { fail, succeed } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import { HOUR } from '../../domain/time/instant';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import type { Connection, Database } from '../../storage/database';
import type { Secrets } from '../../storage/secrets';
import { TABLES } from '../../storage/tables';
import type { Finder } from './finder';
import type { StartForm } from './start';

/** Remembers which request opened which dossier, for as long as a client may send it again. */
export interface StartRequests {
  /** The dossier that this very request has opened, or null; refused where another request came under its id. */
  find(form: StartForm): Promise<Result<Dossier | null, Refusal>>;
  /** Opens a dossier with `insert` and remembers the request, together; where the same request is faster elsewhere, gives that one's dossier. */
  keep(form: StartForm, insert: (connection: Connection) => Promise<Dossier>): Promise<Result<Dossier, Refusal>>;
  /** Forgets requests that nobody can repeat any more. */
  forget(): Promise<void>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly secrets: Secrets;
  readonly finder: Finder;
  readonly hours: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function createStartRequests({ database, clock, secrets, finder, hours }: Dependencies): StartRequests {
  const table = TABLES.startRequests.name;
  const tooOld = () => new Date(clock() - hours * HOUR);
  // A form came as JSON; what it left undefined is left out.
  const digestOf = (form: StartForm) => secrets.digestRequest(canonicalJson(JSON.parse(JSON.stringify(form)) as Json));

  const find: StartRequests['find'] = async (form) => {
    const { requestId } = form;
    if (!requestId) return succeed(null);
    if (!UUID.test(requestId)) return fail(refuse('inputInvalid', 'requestId'));
    const row = await database.read((connection) => connection(table).where({ request_id: requestId }).where('received_at', '>', tooOld()).first());
    if (row === undefined) return succeed(null);
    return row.digest === digestOf(form) ? succeed(await finder.byId(row.dossier)) : fail(refuse('inputInvalid', 'requestId'));
  };

  return {
    find,
    keep: async (form, insert) => {
      const opened = await database.write(async (connection) => {
        if (!form.requestId) return insert(connection);
        if (!(await reserve(connection, form.requestId, digestOf(form)))) return null;
        const dossier = await insert(connection);
        await connection(table).where({ request_id: form.requestId }).update({ dossier: dossier.documentId });
        return dossier;
      });
      if (opened !== null) return succeed(opened);
      const other = await find(form);
      return other.ok && other.value !== null ? succeed(other.value) : fail(refuse('inputInvalid', 'requestId'));
    },
    forget: async () => {
      await database.write((connection) => connection(table).where('received_at', '<=', tooOld()).delete());
    },
  };

  /** Whoever writes the id first has it; another waits for the outcome and is told no. An id of a day that has passed is free again. */
  async function reserve(connection: Connection, requestId: string, digest: string): Promise<boolean> {
    await connection(table).where({ request_id: requestId }).where('received_at', '<=', tooOld()).delete();
    const row = { request_id: requestId, digest, dossier: '', received_at: new Date(clock()) };
    const inserted = await connection(table).insert(row).onConflict('request_id').ignore().returning('id');
    return inserted.length > 0;
  }
}
