import { randomUUID } from 'node:crypto';
import type { Campaign } from '../../campaign/campaign';
import type { LetterKind } from '../../domain/letters/kinds';
import type { Letter } from '../../domain/letters/render';
import type { Language } from '../../wording/language';
import { valuesIn } from '../../wording/letter-values';
import { writeLetter } from '../../wording/letters';
import { SPECIMEN } from '../../wording/specimen';
import type { Events } from '../events/events';
import { templateFor } from './composer';
import type { Delivery, MailPort } from './mail';

/** Which letter, in which words. */
export interface SpecimenOrder {
  readonly campaign: Campaign;
  readonly kind: LetterKind;
  readonly language: Language;
}

/** A test letter: what it says, and what became of it; null where no mail server is set. */
export interface Specimen {
  readonly letter: Letter;
  readonly delivery: Delivery | null;
}

/** Letters with invented facts, for whoever wants to see how they read before anybody receives one. */
export interface Specimens {
  send(order: SpecimenOrder, to: string): Promise<Specimen>;
}

interface Dependencies {
  readonly events: Events;
  readonly mail: MailPort;
  readonly officeName: string;
  readonly linkUrl: string | null;
}

export function createSpecimens({ events, mail, officeName, linkUrl }: Dependencies): Specimens {
  return {
    send: async ({ campaign, kind, language }, to) => {
      const own = { office: officeName, campaign: await events.titleOf(campaign, language), contact: campaign.contact, timeZone: campaign.timeZone, link: `${linkUrl ?? ''}#…` };
      const letter = writeLetter({ language, template: templateFor(campaign, kind, language), values: valuesIn(language, { ...SPECIMEN, ...own }) });
      const marked = { ...letter, subject: `[Test] ${letter.subject}` };
      const delivery = mail.isConfigured ? await mail.send({ ...marked, to, replyTo: campaign.contact, language, key: randomUUID() }) : null;
      return { letter: marked, delivery };
    },
  };
}
