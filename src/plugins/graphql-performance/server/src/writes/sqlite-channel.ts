import type { Core } from '@strapi/strapi';
import type { Channel, ChannelEvents } from './channel';

const EVERY_MS = 250;

/** On SQLite a counter changes whenever another connection has written to the file; which tables, it does not say. */
export async function openSqliteChannel({ db }: Core.Strapi, { onWritten, onError }: ChannelEvents): Promise<Channel> {
  const read = async (): Promise<unknown> => {
    const [row]: { data_version: number }[] = await db.connection.raw('pragma data_version');
    return row?.data_version;
  };
  let known = await read();
  let isOpen = true;

  const look = async (): Promise<void> => {
    try {
      const present = await read();
      if (present !== known) onWritten();
      known = present;
      isOpen = true;
    } catch (error) {
      if (isOpen) onError(error);
      isOpen = false;
      onWritten();
    }
  };
  const timer = setInterval(() => void look(), EVERY_MS).unref();
  return { isOpen: () => isOpen, close: async () => clearInterval(timer) };
}
