import type { Caller } from '../dossier/caller';
import { asSeenBy } from '../dossier/caller';
import { applicationOf } from '../dossier/application';
import type { Dossier } from '../dossier/dossier';
import type { Missing } from '../domain/completeness/missing';
import { mayAsk } from '../domain/workflow/checks';
import type { Move } from '../domain/workflow/available';
import { movesFrom, openAmong } from '../domain/workflow/available';
import { settle } from '../domain/workflow/due';
import type { State } from '../domain/workflow/states';
import type { TransitionName } from '../domain/workflow/transitions';
import { TRANSITION_NAMES, transitionNamed } from '../domain/workflow/transitions';
import type { Database } from '../storage/database';
import type { Lookout } from './desk/lookout';
import { topicsOnOffer } from './desk/topics';

/** What somebody sees of a dossier now. */
export interface Reading {
  /** The state by the clock, whether or not the job has written it. */
  readonly state: State;
  /** What the caller may ask for now, in the table's order. */
  readonly available: readonly TransitionName[];
  /** What would be the caller's to ask for in that state, with what stands in its way. */
  readonly moves: readonly Move[];
  /** What the dossier lacks for a submission; looked up for applicants only. */
  readonly missing: readonly Missing[];
}

/** Looks at dossiers without changing anything. */
export interface Readings {
  /** One reading per dossier, in their order; the number of statements does not grow with them. */
  read(dossiers: readonly Dossier[], caller: Caller): Promise<Reading[]>;
}

export function createReadings({ database, lookout }: { database: Database; lookout: Lookout }): Readings {
  return {
    read: (dossiers, caller) =>
      database.read(async (connection) => {
        const topics = topicsOnOffer(TRANSITION_NAMES.filter((name) => mayAsk(caller.actor, transitionNamed(name))));
        const world = await lookout.look(connection, dossiers, { topics });
        return dossiers.map((dossier) => {
          const application = asSeenBy(caller, dossier, applicationOf(dossier));
          const facts = world.factsOf(dossier, application);
          const moves = movesFrom(application, caller.actor, facts);
          return {
            state: settle(application, facts).application.state,
            available: openAmong(moves),
            moves,
            missing: facts.missing,
          };
        });
      }),
  };
}
