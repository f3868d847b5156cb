import { applicationOf } from '../dossier/application';
import type { Caller } from '../dossier/caller';
import { APPLICANT } from '../dossier/caller';
import type { Dossier } from '../dossier/dossier';
import { maySee } from '../domain/documents/who-sees';
import type { Instant } from '../domain/time/instant';
import { personOf } from '../graphql/resolvers/dossier-fields';
import type { Services } from '../services/compose';
import { takeBackUntil } from '../services/dossiers/take-back';
import type { LedgerEntry } from '../services/ledger/ledger';
import { requestedInformation } from '../services/ledger/requested-information';
import { isTold } from '../services/letters/told';
import { NOTHING_SENSITIVE, unsealSensitive } from '../storage/sealed';
import type { Language } from '../wording/language';
import { languageFor } from '../wording/language';
import { REASON_NAMES } from '../wording/reasons';
import { missingSentence } from '../wording/sentences';
import { iso, isoOrNull } from './asking';
import { campaignOption } from './campaign-options';
import type { AnswerView, DossierView, OutletChoice } from './contract';
import { answerView, duplicateView, openedOf, sessionsIn } from './dossier-comparison';
import { documentView, historyEntry, holdOf, letterView, moveView } from './dossier-parts';

/** Who looks at a dossier, in which language, and what they were given the permission of. */
export interface Viewer {
  readonly caller: Caller;
  readonly language: Language;
  readonly may: DossierView['may'] & { readonly ledger: boolean };
}

const MOST_CHOICES = 5;

/** Everything that the page of one dossier shows to somebody who may see it. */
export function createDossierView(services: Services, clock: () => Instant) {
  const { answers, campaigns, correspondence, documents, duplicates, events, ledger, looks, outlets, people, readings, sealing } = services;

  return async (dossier: Dossier, { caller, language, may: { ledger: mayReadLedger, ...may } }: Viewer): Promise<DossierView> => {
    const { documentId } = dossier;
    const now = clock();
    const campaign = await campaigns.byId(dossier.campaign);
    if (campaign === null) throw new Error(`The dossier ${documentId} names a campaign that does not exist.`);
    const [reading] = await readings.read([dossier], caller);
    // What is missing is measured for a submission, which is the applicant's.
    const [asApplicant] = await readings.read([dossier], APPLICANT);
    const entries = (await ledger.entriesOf([documentId])).get(documentId) ?? [];
    const labels = await people.labelsOf([dossier.assignee, dossier.heldBy, dossier.openedBy].filter((person) => person !== null));
    const { actor } = caller;
    return {
      ...plainParts(dossier),
      state: reading?.state ?? dossier.state,
      moves: (reading?.moves ?? []).map((move) => moveView(move, language)),
      missing: (asApplicant?.missing ?? []).map((lack) => ({ field: lack.field, message: missingSentence(lack, language) })),
      reasonsInLetters: REASON_NAMES[languageFor(dossier.language)],
      campaign: await campaignOption(campaign, { events, language, now }),
      // An appeal is judged on the record: the passport is for those who check it.
      person: personOf(dossier, maySee(actor.roles, 'IDENTITY') ? unsealSensitive(sealing, dossier) : NOTHING_SENSITIVE),
      outlet: await outletOf(dossier),
      sessions: [...(await events.published(dossier.sessions ?? [], language)).values()].map(({ title }) => title ?? ''),
      requested: requestedInformation(entries, dossier.informationDueAt),
      documents: ((await documents.of([documentId])).get(documentId) ?? []).filter(({ kind }) => maySee(actor.roles, kind)).map(documentView),
      looks: ((await looks.of([documentId])).get(documentId) ?? []).map(({ at, role, actorLabel, kind }) => ({ at: iso(at), role, name: actorLabel, kind })),
      letters: await lettersOf(documentId),
      ledger: mayReadLedger ? { intact: (await ledger.faultIn(dossier)) === null, entries: entries.map(historyEntry) } : null,
      told: isTold(dossier, now),
      takeBackUntil: isoOrNull(takeBackUntil(dossier, caller, now)),
      assignee: dossier.assignee === null ? null : { person: dossier.assignee, label: labels.get(dossier.assignee) ?? '' },
      hold: holdOf(dossier, labels),
      duplicates: (await duplicates.of(dossier, caller)).map(duplicateView),
      answers: await answersIn(dossier, entries, { caller, language }),
      opened: openedOf(dossier, labels),
      may,
    };
  };

  async function answersIn(dossier: Dossier, entries: readonly LedgerEntry[], { caller, language }: Pick<Viewer, 'caller' | 'language'>): Promise<AnswerView[]> {
    const given = await answers.to(dossier, entries);
    const titles = await titlesOf(sessionsIn(given), language);
    return given.flatMap((answer) => answerView(answer, { caller, titles }) ?? []);
  }

  async function titlesOf(sessions: readonly string[], language: Language): Promise<ReadonlyMap<string, string>> {
    const published = sessions.length === 0 ? new Map() : await events.published(sessions, language);
    return new Map([...published].map(([documentId, { title }]) => [documentId, title ?? documentId]));
  }

  async function outletOf(dossier: Dossier): Promise<DossierView['outlet']> {
    const { outletName: name, outletCountry: country, outletWebsite: website, email, outlet } = dossier;
    const matches = (await outlets.propose({ name, country, website, email })).slice(0, MOST_CHOICES);
    const known = await outlets.byIds([...matches.map((match) => match.outlet), ...(outlet === null ? [] : [outlet])]);
    const choices = matches.flatMap(({ outlet: id, how }): OutletChoice[] => {
      const entry = known.get(id);
      return entry === undefined ? [] : [{ ...entry, how }];
    });
    return { name, country, website, choices, confirmed: outlet === null ? null : (known.get(outlet) ?? null) };
  }

  async function lettersOf(documentId: string): Promise<DossierView['letters']> {
    const letters = (await correspondence.of([documentId])).get(documentId) ?? [];
    return Promise.all(letters.map(async (letter) => letterView(letter, await correspondence.wordsOf(letter))));
  }
}

/** What is shown as the row holds it. */
function plainParts(dossier: Dossier) {
  const { documentId, reference, version, category, employment, role, equipment, language, identity, clearedIdentity, internalNotes } = dossier;
  return {
    ...{ documentId, reference, version, category, employment, role, equipment, language, internalNotes },
    languages: dossier.languages ?? [],
    tags: dossier.tags ?? [],
    submittedAt: isoOrNull(dossier.submittedAt),
    dueAt: isoOrNull(dossier.informationDueAt),
    unanswered: dossier.unanswered ?? false,
    cleared: clearedIdentity !== null && clearedIdentity === identity,
    standingObjection: applicationOf(dossier).objection !== null,
  };
}
