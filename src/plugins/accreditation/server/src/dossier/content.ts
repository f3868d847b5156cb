import type { DossierContent } from '../domain/completeness/dossier';
import type { Identity } from '../domain/identity/identity';
import type { DocumentKind } from '../domain/vocabulary';
import { unseal } from '../storage/sealed';
import type { Dossier } from './dossier';

/** What a dossier is measured by when it is submitted. */
export function contentOf(dossier: Dossier, documents: readonly DocumentKind[]): DossierContent {
  const { familyName, email, nationality, outletName } = dossier;
  const sensitive = unseal(dossier.sealedIdentity, dossier.documentId);
  return { person: { familyName, email, nationality, ...sensitive }, outlet: { name: outletName }, documents };
}

/** Whom security clears. */
export function identityOf(dossier: Dossier): Identity {
  const { givenName, familyName, nationality } = dossier;
  return { givenName, familyName, nationality, ...unseal(dossier.sealedIdentity, dossier.documentId) };
}
