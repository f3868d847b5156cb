import type { Caller } from '../../dossier/caller';
import { emailKey } from '../../dossier/email-key';
import type { ActorKind, PersonId, Role } from '../../domain/workflow/actor';
import { ROLES } from '../../domain/workflow/actor';
import type { TransitionName } from '../../domain/workflow/transitions';
import { transitionNamed } from '../../domain/workflow/transitions';
import { decodeRow, encodeRow } from '../../storage/codec';
import type { Connection, Database } from '../../storage/database';
import { newDocumentId } from '../../storage/document-id';
import { TABLES } from '../../storage/tables';

/** An account by which somebody of the office signed in. */
export interface Account {
  readonly kind: Extract<ActorKind, 'ADMIN_USER' | 'END_USER'>;
  /** The account's own id. */
  readonly id: string | number;
  /** How the ledger names who has it. */
  readonly label: string;
  /** The confirmed address; null where it is not confirmed, and then nobody else's. */
  readonly email: string | null;
}

/** Somebody of the office. */
export interface Colleague {
  readonly person: PersonId;
  readonly label: string;
}

/** Knows which accounts are one person's. */
export interface People {
  /** How the office calls people, by their ids; who has never signed in is left out. */
  labelsOf(people: readonly PersonId[]): Promise<Map<PersonId, string>>;
  /** Everybody of the office who has ever signed in, by name; each person once. */
  all(): Promise<Colleague[]>;
  /** Who asks, from the account they signed in with and the transitions that they are allowed to ask for. */
  callerOf(account: Account, allowed: readonly TransitionName[]): Promise<Caller>;
}

/** A program with an API token. It is nobody: what four eyes are asked for is refused to it. */
export function apiTokenCaller(name: string, allowed: readonly TransitionName[]): Caller {
  return { actor: { kind: 'API_TOKEN', personId: null, roles: rolesFor(allowed) }, label: name, aliases: [], addresses: [] };
}

/** The roles in which somebody acts who may ask for these transitions. What else a role may do, the scopes say. */
export function rolesFor(allowed: readonly TransitionName[]): Role[] {
  return ROLES.filter((role) => allowed.some((name) => transitionNamed(name).by.includes(role)));
}

export function createPeople({ database }: { database: Database }): People {
  return {
    all: () =>
      database.read(async (connection) => {
        const rows: Colleague[] = await connection(table.name).orderBy('id').select('person', 'label');
        const byPerson = new Map(rows.map((row) => [row.person, row]));
        return [...byPerson.values()].sort((a, b) => a.label.localeCompare(b.label));
      }),
    labelsOf: (people) =>
      database.read(async (connection) => {
        const rows: Colleague[] = await connection(table.name).whereIn('person', [...people]).orderBy('id').select('person', 'label');
        return new Map(rows.map(({ person, label }) => [person, label]));
      }),
    callerOf: async (account, allowed) => {
      const known = await database.read((connection) => findAccounts(connection, account));
      // Whoever only looks at their queue writes nothing.
      const accounts = isUpToDate(known, account) ? known : await database.write((connection) => introduce(connection, account));
      const personId = ownRow(accounts, account)?.person ?? newDocumentId();
      return {
        actor: { kind: account.kind, personId, roles: rolesFor(allowed) },
        label: account.label,
        aliases: [...new Set(accounts.map(({ person }) => person))],
        addresses: [...new Set(accounts.flatMap((row) => row.emailKey ?? []))],
      };
    },
  };
}

interface AccountRow {
  readonly kind: string;
  readonly account: string;
  readonly person: PersonId;
  readonly label: string;
  readonly emailKey: string | null;
}

const table = TABLES.accounts;
const keyOf = ({ email }: Account) => (email === null ? null : emailKey(email));

function ownRow(rows: readonly AccountRow[], { kind, id }: Account): AccountRow | undefined {
  return rows.find((row) => row.kind === kind && row.account === String(id));
}

function isUpToDate(rows: readonly AccountRow[], account: Account): boolean {
  const own = ownRow(rows, account);
  return own?.emailKey === keyOf(account) && own?.label === account.label;
}

/** All accounts of the person who has this one: those with its address, and those that are known to be the same person's. */
async function findAccounts(connection: Connection, account: Account): Promise<AccountRow[]> {
  const { kind, id } = account;
  const rows = await connection(table.name).whereIn('person', (people) =>
    people
      .from(table.name)
      .select('person')
      .where({ kind, account: String(id) })
      .orWhere((same) => same.whereNotNull('email_key').where('email_key', keyOf(account) ?? '')),
  );
  return rows.map((row) => decodeRow<AccountRow>(table.attributes, row));
}

/** An account that is new belongs to whoever has its address already; one that got another address stays the person's it was. */
async function introduce(connection: Connection, account: Account): Promise<AccountRow[]> {
  const known = await findAccounts(connection, account);
  const person = ownRow(known, account)?.person ?? known[0]?.person ?? newDocumentId();
  const row = encodeRow(table.attributes, { kind: account.kind, account: String(account.id), person, label: account.label, emailKey: keyOf(account) });
  await connection(table.name).insert(row).onConflict(['kind', 'account']).merge(['email_key', 'label']);
  return findAccounts(connection, account);
}
