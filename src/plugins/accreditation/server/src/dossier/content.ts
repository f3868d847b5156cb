import type { DossierContent } from '../domain/completeness/dossier';
import type { DocumentKind } from '../domain/vocabulary';
import type { Sensitive } from '../storage/sealed';
import type { Dossier } from './dossier';

/** What a dossier is measured by when it is submitted. */
export function contentOf(dossier: Dossier, sensitive: Sensitive, documents: readonly DocumentKind[]): DossierContent {
  const { familyName, email, nationality, outletName } = dossier;
  return { person: { familyName, email, nationality, ...sensitive }, outlet: { name: outletName }, documents };
}
