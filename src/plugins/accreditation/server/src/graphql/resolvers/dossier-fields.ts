import type { Dossier } from '../../dossier/dossier';
import { enumValueOf, roleEnumValueOf } from '../../domain/workflow/naming';
import type { StepName } from '../../domain/workflow/step-name';
import type { Missing } from '../../domain/completeness/missing';
import type { Look } from '../../services/vault/looks';
import type { LedgerEntry } from '../../services/ledger/ledger';
import type { Sensitive } from '../../storage/sealed';
import { languageFor } from '../../wording/language';
import { missingSentence } from '../../wording/sentences';

/** Fields of a dossier that read the same for its applicant and for the office. */
export const DOSSIER_FIELDS = {
  outlet: ({ outletName: name, outletCountry: country, outletWebsite: website }: Dossier) => ({ name, country, website }),
  languages: ({ languages }: Dossier) => languages ?? [],
};

/** Who applies, with what only some may see, or without. */
export function personOf(dossier: Dossier, sensitive: Sensitive) {
  const { givenName, familyName, displayName, email, phone, nationality } = dossier;
  return { givenName, familyName, displayName, email, phone, nationality, ...sensitive };
}

/** What the dossier lacks, in its own language. */
export function missingOf({ language }: Dossier, missing: readonly Missing[]) {
  return missing.map((lack) => ({ field: lack.field, anyOf: lack.anyOf, message: missingSentence(lack, languageFor(language)) }));
}

/** The step of a row. Only the desk writes rows, and only with names of the table. */
export const transitionOf = ({ transition }: { transition: string }) => enumValueOf(transition as StepName);

/** The steps as an applicant may know them: the words written to them, and nobody's names. */
export function historyOf(entries: readonly LedgerEntry[]) {
  return entries.map(({ row, texts }) => ({ at: row.at, transition: transitionOf(row), toState: row.toState, reason: row.reason, note: texts.note ?? null }));
}

/** Who opened which document. Applicants are told the role, not the name. */
export function looksOf(looks: readonly Look[], { withNames }: { withNames: boolean }) {
  return looks.map(({ at, role, actorLabel, kind, document }) => ({ at, role: roleEnumValueOf(role), name: withNames ? actorLabel : null, kind, document }));
}
