import type { Instant } from '../../domain/time/instant';
import { restAfter } from '../../domain/letters/pauses';
import type { Database } from '../../storage/database';
import type { Sealing } from '../../storage/sealing';
import { opensWindow } from '../../domain/letters/occasions';
import type { Claims, OutboxRow } from './claims';
import type { Composed, Composer } from './composer';
import { keepCopy } from './copies';
import type { Delivery, MailPort } from './mail';
import { noteTold } from './told';

/** Brings letters to the mail server. Any number of instances share the work; each letter leaves at least once, always under the same Message-ID. */
export interface Postman {
  /** Whether there is a mail server to bring them to. */
  readonly hasServer: boolean;
  /**
   * Sends what may leave now, until nothing is left or the mail server does not answer; gives how many left. After a failure the server is left alone
   * for a while that grows: until then nothing is tried.
   * @param dossier with it, only letters of that dossier
   */
  deliver(dossier?: string): Promise<number>;
}

/** What the log is told. */
export interface PostmansLog {
  readonly warn: (sentence: string) => void;
  readonly info: (sentence: string) => void;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly claims: Claims;
  readonly composer: Composer;
  readonly sealing: Sealing;
  readonly mail: MailPort;
  readonly log: PostmansLog;
}

export function createPostman({ database, clock, claims, composer, sealing, mail, log }: Dependencies): Postman {
  let failures = 0;
  let restsUntil: Instant = 0;
  let saidThatNobodyIsThere = false;

  return {
    hasServer: mail.isConfigured,
    deliver: async (dossier) => {
      if (!mail.isConfigured) return waitForServer();
      let sent = 0;
      while (clock() >= restsUntil) {
        const rows = await claims.take(dossier);
        if (rows.length === 0) break;
        sent += await deliverAll(rows);
      }
      return sent;
    },
  };

  function waitForServer(): number {
    if (!saidThatNobodyIsThere) log.warn('No mail server is set (SMTP_HOST): letters wait in the outbox, where the office can read them.');
    saidThatNobodyIsThere = true;
    return 0;
  }

  async function deliverAll(rows: readonly OutboxRow[]): Promise<number> {
    let sent = 0;
    for (const [index, row] of rows.entries()) {
      const letter = await composed(row);
      if (letter === null) continue;
      const outcome = await deliverOne(row, letter);
      if (outcome === 'SENT') sent += 1;
      if (outcome !== 'UNREACHABLE') continue;
      await claims.putBack(rows.slice(index + 1));
      break;
    }
    return sent;
  }

  /** The letter; null where there is none to send, which is then noted. */
  async function composed(row: OutboxRow): Promise<Composed | null> {
    try {
      const letter = await composer.compose(row);
      if (letter === null) await claims.drop(row);
      return letter;
    } catch (error) {
      log.warn(`The letter ${row.key} could not be written: ${error instanceof Error ? error.name : 'unknown error'}.`);
      await claims.failed(row, 'The letter could not be written; the log says when.', false);
      return null;
    }
  }

  async function deliverOne(row: OutboxRow, { dossier, language, contact, letter, copy }: Composed): Promise<Delivery['outcome']> {
    const delivery = await mail.send({ ...letter, to: dossier.email, replyTo: contact, language, key: row.key });
    if (delivery.outcome === 'UNREACHABLE') await rest(row, delivery.why);
    else answered();
    if (delivery.outcome === 'REFUSED') await claims.failed(row, delivery.why, delivery.isFinal);
    if (delivery.outcome === 'SENT') await noteSent(row, keepCopy(sealing, dossier, row.key, copy));
    return delivery.outcome;
  }

  /** Dossier before outbox, as everybody locks them. */
  function noteSent(row: OutboxRow, sealedLetter: string): Promise<void> {
    return database.write(async (connection) => {
      if (opensWindow(row.letter)) await noteTold(connection, { dossier: row.dossier, sequence: row.sequence, at: clock() });
      await claims.sent(connection, row, sealedLetter);
    });
  }

  async function rest(row: OutboxRow, why: string): Promise<void> {
    failures += 1;
    const pause = restAfter(failures);
    restsUntil = clock() + pause;
    if (failures === 1) log.warn(`The mail server does not answer (${why}): letters wait.`);
    // Twice as long, so that others go first: what fails may be this letter's doing.
    await claims.postpone(row, why, clock() + 2 * pause);
  }

  function answered(): void {
    if (failures > 0) log.info('The mail server answers again.');
    failures = 0;
  }
}
