import type { LetterEnumValue } from '../../domain/letters/kinds';
import { letterEnumValueOf, letterOfEnumValue } from '../../domain/letters/kinds';
import { refuse } from '../../domain/workflow/refusal';
import type { OfficeLetter } from '../../services/letters/correspondence';
import type { Delivery } from '../../services/letters/mail';
import { languageFor } from '../../wording/language';
import type { CallerOf } from '../../access/caller';
import type { GraphqlContext } from '../context';
import { callersLanguage, notFound, refusalWithoutDossier } from '../refusals';
import type { GraphqlServices } from '../services';

interface Dependencies {
  readonly services: Pick<GraphqlServices, 'campaigns' | 'correspondence' | 'queue' | 'specimens'>;
  readonly callerOf: CallerOf;
}

interface TestLetterArguments {
  readonly campaign: string;
  readonly kind: LetterEnumValue;
  readonly locale?: string | null;
}

/** What the office reads of its letters, and does about them. */
export function createLetterResolvers({ services: { campaigns, correspondence, queue, specimens }, callerOf }: Dependencies) {
  return {
    fields: {
      kind: ({ kind }: OfficeLetter) => letterEnumValueOf(kind),
      parked: ({ isParked }: OfficeLetter) => isParked,
      words: (letter: OfficeLetter) => correspondence.wordsOf(letter),
    },

    retry: async (_: unknown, { id }: { id: string }, context: GraphqlContext) => {
      const letter = await correspondence.byId(id);
      const dossier = letter && (await queue.find(await callerOf(context), letter.dossier));
      if (!letter || !dossier) return notFound(callersLanguage(context));
      if (!(await correspondence.retry(letter))) return refusalWithoutDossier(refuse('letterNotParked'), callersLanguage(context));
      return { __typename: 'AccreditationLetter', ...(await correspondence.byId(id)) };
    },

    sendTest: async (_: unknown, { campaign: documentId, kind: value, locale }: TestLetterArguments, context: GraphqlContext) => {
      const language = callersLanguage(context);
      const campaign = await campaigns.byId(documentId);
      const kind = letterOfEnumValue(value);
      const [to] = (await callerOf(context)).addresses;
      if (campaign === null || kind === null) return refusalWithoutDossier(refuse('inputInvalid', 'campaign'), language);
      if (to === undefined) return refusalWithoutDossier(refuse('noAddressOfOnesOwn'), language);
      const { letter, delivery } = await specimens.send({ campaign, kind, language: languageFor(locale, language) }, to);
      return { __typename: 'AccreditationTestLetter', to, ...letter, accepted: delivery?.outcome === 'SENT', failedBecause: whyNot(delivery) };
    },
  };
}

function whyNot(delivery: Delivery | null): string | null {
  if (delivery === null) return 'No mail server is set (SMTP_HOST).';
  return delivery.outcome === 'SENT' ? null : delivery.why;
}
