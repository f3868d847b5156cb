import type { Caller } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import type { Result } from '../../domain/result';
import type { Application } from '../../domain/workflow/application';
import type { Facts } from '../../domain/workflow/facts';
import type { Forbidden, Refused } from '../../domain/workflow/refusal';
import type { Verdict } from './draft';
import type { World } from './world';

/** Everything that can be seen of a dossier when it is decided on. */
export interface Sight {
  readonly dossier: Dossier;
  readonly application: Application;
  readonly facts: Facts;
  readonly world: World;
}

/** Somebody asks for something to be done to one dossier. */
export interface Ask {
  /** documentId of the dossier. */
  readonly dossier: string;
  readonly caller: Caller;
  /** Says what is to be done, or why nothing is. Pure: it is asked once the dossier is held. */
  readonly decide: (sight: Sight) => Result<Verdict, Refused | Forbidden>;
  /** Digest of an applicant's whole request: one that is sent again unchanged is answered with the dossier as it is. */
  readonly digest?: string | undefined;
}
