import { applicationOf, changesOf } from '../../dossier/application';
import type { Dossier, DossierChanges } from '../../dossier/dossier';
import type { Application } from '../../domain/workflow/application';
import { apply } from '../../domain/workflow/apply';
import type { OfficeEffect } from '../../domain/workflow/effects';
import { isForOffice } from '../../domain/workflow/effects';
import type { Step } from '../../domain/workflow/step';
import type { Page, Seal } from '../ledger/page';
import { drawUpPage } from '../ledger/page';
import type { QueuedLetter } from '../letters/outbox';
import { postOf } from './post';

/** A step, and how the ledger names who made it. */
interface SignedStep extends Step {
  readonly label: string | null;
}

/** What is to be done to a dossier: steps of the workflow, and after them a change of what else it says. */
export interface Verdict {
  readonly steps: readonly Step[];
  readonly edits?: DossierChanges;
}

/** A dossier while it is being decided on: what was read, and what is to be written. */
export interface Draft {
  readonly dossier: Dossier;
  readonly application: Application;
  readonly steps: readonly SignedStep[];
  readonly edits: DossierChanges;
}

/** Something that concerns the officers of the press office. */
export interface Sign {
  readonly effect: OfficeEffect;
  /** documentId. */
  readonly dossier: string;
}

/** A dossier ready to be written. */
export interface FairCopy {
  readonly dossier: Dossier;
  readonly changes: DossierChanges;
  readonly page: Page;
  readonly letters: readonly QueuedLetter[];
  readonly signs: readonly Sign[];
}

export function startDraft(dossier: Dossier): Draft {
  return { dossier, application: applicationOf(dossier), steps: [], edits: {} };
}

/** The draft with a verdict carried out: each step is applied to what the one before it left, and an edit makes a version of its own. */
export function carryOut(draft: Draft, { steps, edits }: Verdict, label: string | null): Draft {
  const moved = steps.reduce<Application>(apply, draft.application);
  return {
    ...draft,
    application: edits === undefined ? moved : { ...moved, version: moved.version + 1 },
    steps: [...draft.steps, ...steps.map((step) => ({ ...step, label }))],
    edits: { ...draft.edits, ...edits },
  };
}

export function isChanged({ dossier, application }: Draft): boolean {
  return application.version !== dossier.version;
}

/** What the copy is made with. */
interface Desktop {
  readonly seal: Seal;
  readonly now: number;
  /** For how long the dossier's campaign holds decisions back. */
  readonly graceMinutes: number;
}

/** What is to be written for a draft: the row, its ledger, its letters, and signs to the officers. */
export function fairCopy({ dossier, application, steps, edits }: Draft, { seal, now, graceMinutes }: Desktop): FairCopy {
  const head = { entries: dossier.ledgerEntries, hash: dossier.ledgerHash };
  const page = drawUpPage(dossier.documentId, head, steps, seal);
  const enteredAt = steps.at(-1)?.entry.at;
  const { letters, heldBack } = postOf(dossier, steps, graceMinutes);
  return {
    dossier,
    page,
    changes: {
      ...changesOf(application, dossier),
      enteredAt: enteredAt ?? dossier.enteredAt,
      // A window begins when the applicant is told (services/letters/told.ts).
      windowStartsAt: enteredAt === undefined ? dossier.windowStartsAt : null,
      heldBack,
      updatedAt: now,
      ledgerEntries: page.head.entries,
      ledgerHash: page.head.hash,
      lastRequest: dossier.lastRequest,
      ...edits,
    },
    letters,
    signs: steps.flatMap(({ effects }) => effects.filter(isForOffice).map((effect) => ({ effect, dossier: dossier.documentId }))),
  };
}
