import type { Reason } from '../domain/vocabulary';
import type { Language } from './language';

/** The grounds of a decision in the words of a letter. */
export const REASON_NAMES: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  fr: {
    INCOMPLETE_DOSSIER: 'le dossier est incomplet.',
    NOT_MEDIA: 'l’organisme nommé n’est pas un média.',
    NO_ASSIGNMENT: 'aucune mission pour cet événement n’est établie.',
    CAPACITY: 'il n’y a plus de place.',
    LATE: 'la demande est arrivée trop tard.',
    DUPLICATE: 'une autre demande de votre part est déjà traitée.',
    FALSE_STATEMENT: 'une indication du dossier est inexacte.',
    MISUSE: 'l’accréditation a été utilisée abusivement.',
    SECURITY: 'la sécurité de l’événement.',
    OTHER: 'un autre motif, indiqué ci-dessous.',
  },
  en: {
    INCOMPLETE_DOSSIER: 'the dossier is incomplete.',
    NOT_MEDIA: 'the outlet named is not a media organisation.',
    NO_ASSIGNMENT: 'no assignment for this event has been shown.',
    CAPACITY: 'there are no places left.',
    LATE: 'the application came too late.',
    DUPLICATE: 'another application of yours is being dealt with.',
    FALSE_STATEMENT: 'a statement in the dossier is untrue.',
    MISUSE: 'the accreditation has been misused.',
    SECURITY: 'the security of the event.',
    OTHER: 'another reason, given below.',
  },
  nl: {
    INCOMPLETE_DOSSIER: 'het dossier is onvolledig.',
    NOT_MEDIA: 'de genoemde organisatie is geen medium.',
    NO_ASSIGNMENT: 'er is geen opdracht voor dit evenement aangetoond.',
    CAPACITY: 'er zijn geen plaatsen meer.',
    LATE: 'de aanvraag kwam te laat.',
    DUPLICATE: 'een andere aanvraag van u wordt al behandeld.',
    FALSE_STATEMENT: 'een verklaring in het dossier is onjuist.',
    MISUSE: 'de accreditatie is misbruikt.',
    SECURITY: 'de veiligheid van het evenement.',
    OTHER: 'een andere reden, hieronder vermeld.',
  },
};
