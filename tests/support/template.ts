import { declareTemplate, makeDatabase, type DatabaseKind } from './databases';
import { startPressroom } from './pressroom';

/** Starts a press office once on an empty database and makes that database the run's template; gives what drops it. */
export async function prepareTemplate(kind: DatabaseKind): Promise<() => Promise<void>> {
  const database = await makeDatabase(kind);
  const pressroom = await startPressroom({ database });
  await pressroom.stop();
  await declareTemplate(database);
  return database.drop;
}
