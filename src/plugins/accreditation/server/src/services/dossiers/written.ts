import type { Dossier, DossierChanges } from '../../dossier/dossier';
import { emailKey } from '../../dossier/email-key';
import type { Form, OutletForm, PersonForm } from '../../domain/form/form';
import { identityDigest, travelDocumentDigest } from '../../domain/identity/digest';
import type { Category, Employment } from '../../domain/vocabulary';
import type { PapersHolder } from '../../storage/sealed';
import { sealSensitive } from '../../storage/sealed';
import type { Sealing } from '../../storage/sealing';
import type { Secrets } from '../../storage/secrets';

/** What makes sensitive words unreadable, and comparable all the same. */
export interface Discretion {
  readonly sealing: Sealing;
  readonly secrets: Secrets;
}

/** What a checked form changes of a dossier. Parts that are absent change nothing. */
export function changesIn(form: Form, holder: PapersHolder, discretion: Discretion): DossierChanges {
  return {
    // The form was checked: these are values of the closed sets.
    ...(given(form.category) && { category: form.category as Category }),
    ...(given(form.employment) && { employment: form.employment as Employment }),
    ...(form.person && personChanges(form.person, holder, discretion)),
    ...(form.outlet && outletChanges(form.outlet)),
    ...(form.role !== undefined && { role: tidy(form.role) }),
    ...(form.languages && { languages: form.languages }),
    ...(form.sessions && { sessions: form.sessions }),
    ...(form.equipment !== undefined && { equipment: tidy(form.equipment) }),
  };
}

function personChanges(person: PersonForm, holder: PapersHolder, { sealing, secrets }: Discretion): DossierChanges {
  const { travelDocument } = person;
  const sensitive = {
    dateOfBirth: tidy(person.dateOfBirth),
    travelDocument: travelDocument
      ? { number: travelDocument.number.trim(), issuingState: travelDocument.issuingState.trim(), expiresOn: travelDocument.expiresOn.trim() }
      : null,
  };
  const names = { givenName: tidy(person.givenName), familyName: person.familyName.trim(), nationality: person.nationality.trim() };
  return {
    ...names,
    displayName: tidy(person.displayName),
    email: person.email.trim(),
    emailKey: emailKey(person.email),
    phone: tidy(person.phone),
    sealedIdentity: sealSensitive(sealing, holder, sensitive),
    identity: identityDigest({ ...names, ...sensitive }, secrets.digestIdentity),
    travelDocumentKey: travelDocumentDigest(sensitive.travelDocument, secrets.digestIdentity),
  };
}

function outletChanges({ name, country, website }: OutletForm): DossierChanges {
  return { outletName: name.trim(), outletCountry: tidy(country), outletWebsite: tidy(website) };
}

/** Whether the applicant names an outlet in other words than before: what a person confirmed was the former one. */
export function namesOtherOutlet(dossier: Dossier, changes: DossierChanges): boolean {
  const words = ['outletName', 'outletCountry', 'outletWebsite'] as const;
  return words.some((word) => changes[word] !== undefined && changes[word] !== dossier[word]);
}

function given(text: string | null | undefined): text is string {
  return tidy(text) !== null;
}

function tidy(text: string | null | undefined): string | null {
  const written = (text ?? '').trim();
  return written === '' ? null : written;
}
