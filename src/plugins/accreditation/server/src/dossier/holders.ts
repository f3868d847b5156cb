import { IDENTITY_KINDS } from '../domain/retention/due-forgetting';
import type { DocumentKind } from '../domain/vocabulary';
import { identityHolder } from '../storage/sealed';
import type { Holder } from '../storage/sealing';
import type { Dossier } from './dossier';

/** Under which of the dossier's keys a document lies. */
export function holderFor(dossier: Pick<Dossier, 'documentId' | 'dataKey' | 'identityKey'>, kind: DocumentKind): Holder {
  return IDENTITY_KINDS.includes(kind) ? identityHolder(dossier) : dossier;
}
