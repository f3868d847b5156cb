import type { Core } from '@strapi/strapi';
import type { Channel, ChannelEvents } from './channel';

/** What triggers say, and who listens: the name of a table. */
export const CHANNEL = 'graphql_performance';

const HEARTBEAT_MS = 400;

interface Listener {
  on(event: 'notification', listener: (message: { payload?: string }) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'end', listener: () => void): void;
  query(statement: string): Promise<unknown>;
  end(): Promise<void>;
}

/**
 * Listens on a connection of its own. It is asked for a sign of life twice a second: a line that says nothing may be a line that was cut. What was
 * written while it was down is not known, so a new line begins with “anything may have changed”.
 */
export async function openPostgresChannel({ db }: Core.Strapi, { onWritten, onError }: ChannelEvents): Promise<Channel> {
  let line: Listener | undefined;
  let isClosed = false;

  const drop = (lost: Listener): void => {
    if (line === lost) line = undefined;
    lost.end().catch(() => {});
  };

  const connect = async (): Promise<void> => {
    // A connection outside the pool, with its settings.
    const fresh: Listener = await db.connection.client.acquireRawConnection();
    fresh.on('notification', ({ payload = '' }) => onWritten(new Set([payload])));
    fresh.on('error', () => drop(fresh));
    fresh.on('end', () => drop(fresh));
    await fresh.query(`listen ${CHANNEL}`);
    onWritten();
    line = fresh;
  };

  const beat = async (): Promise<void> => {
    const asked = line;
    try {
      if (!asked) return await connect();
      await answered(asked);
    } catch (error) {
      if (asked) drop(asked);
      onError(error);
    }
  };

  const live = async (): Promise<void> => {
    while (!isClosed) {
      await beat();
      await new Promise((resolve) => setTimeout(resolve, HEARTBEAT_MS).unref());
    }
  };
  await connect();
  void live();
  return {
    isOpen: () => line !== undefined,
    close: async () => {
      isClosed = true;
      if (line) drop(line);
    },
  };
}

async function answered(line: Listener): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error('The line that tells of other instances’ writes is silent.'));
    // A process that was busy for so long looks first at what has arrived meanwhile.
    timer = setTimeout(() => setImmediate(() => setImmediate(giveUp)), HEARTBEAT_MS);
  });
  await Promise.race([line.query('select 1'), silence]).finally(() => clearTimeout(timer));
}
