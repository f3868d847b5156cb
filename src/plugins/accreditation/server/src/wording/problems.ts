import type { ProblemName } from '../domain/problem';
import type { Language } from './language';

/** What is wrong with a field that only Strapi looks at, by the type of its attribute. */
export type FieldType = 'datetime' | 'integer' | 'email' | 'other';

type Worded = ProblemName | FieldType;

/** What an officer reads beside a field. */
const PROBLEM_SENTENCES: Record<Language, Record<Worded, string>> = {
  en: {
    campaignUnnamed: 'Choose the event that the campaign is for, or give it a title of its own.',
    slugMalformed: 'Use small letters, digits and single hyphens, for example namur-2021.',
    slugTaken: 'Another campaign has this address. Choose another one, or leave it empty.',
    opensUnsaid: 'Say from when applications are taken.',
    closesUnsaid: 'Say until when applications are taken.',
    endsUnsaid: 'Say when the campaign is over, or choose an event: then its end is taken.',
    opensBeforeAnnounced: 'A campaign opens when it is announced or later. Change one of the two dates.',
    closesBeforeOpening: 'A campaign closes after it opens. Change one of the two dates.',
    endsBeforeClosing: 'A campaign ends when it closes or later. Change one of the two dates.',
    decisionsBeforeOpening: 'Decisions come after the opening. Change one of the two dates.',
    decisionsAfterEnd: 'Decisions come before the end. Change one of the two dates.',
    zoneUnsaid: 'Name the time zone in which the campaign counts its days, for example Europe/Brussels.',
    zoneUnknown: '“{zone}” is not a time zone. Choose one of the list.',
    noCategory: 'Choose at least one category.',
    capacityNotWhole: 'Enter a whole number above 0, or nothing for no limit.',
    outletUnnamed: 'Enter the name of the outlet on one line.',
    aliasesMalformed: 'Write each name once, on a line of its own.',
    domainsMalformed: 'Write the outlet’s own domains, each once, such as rtbf.be. Those where anybody can have an address, such as gmail.com, say nothing.',
    countryUnknown: '“{country}” is not the code of a country. Choose one of the list.',
    datetime: 'Choose a day and a time.',
    integer: 'Enter a whole number above 0.',
    email: 'Enter an e-mail address, for example press@example.org.',
    other: 'This will not do here. Correct it and try again.',
  },
  fr: {
    campaignUnnamed: 'Choisissez l’événement auquel la campagne se rapporte, ou donnez-lui un titre.',
    slugMalformed: 'Utilisez des minuscules, des chiffres et des traits d’union simples, par exemple namur-2021.',
    slugTaken: 'Une autre campagne a cette adresse. Choisissez-en une autre, ou laissez-la vide.',
    opensUnsaid: 'Indiquez à partir de quand les demandes sont reçues.',
    closesUnsaid: 'Indiquez jusqu’à quand les demandes sont reçues.',
    endsUnsaid: 'Indiquez quand la campagne se termine, ou choisissez un événement : sa fin est alors reprise.',
    opensBeforeAnnounced: 'Une campagne s’ouvre à son annonce ou plus tard. Changez l’une des deux dates.',
    closesBeforeOpening: 'Une campagne se clôture après son ouverture. Changez l’une des deux dates.',
    endsBeforeClosing: 'Une campagne se termine à sa clôture ou plus tard. Changez l’une des deux dates.',
    decisionsBeforeOpening: 'Les décisions viennent après l’ouverture. Changez l’une des deux dates.',
    decisionsAfterEnd: 'Les décisions viennent avant la fin. Changez l’une des deux dates.',
    zoneUnsaid: 'Indiquez le fuseau horaire dans lequel la campagne compte ses jours, par exemple Europe/Brussels.',
    zoneUnknown: '« {zone} » n’est pas un fuseau horaire. Choisissez-en un dans la liste.',
    noCategory: 'Choisissez au moins une catégorie.',
    capacityNotWhole: 'Entrez un nombre entier supérieur à 0, ou rien s’il n’y a pas de limite.',
    outletUnnamed: 'Entrez le nom du média sur une ligne.',
    aliasesMalformed: 'Écrivez chaque nom une seule fois, sur sa propre ligne.',
    domainsMalformed: 'Écrivez les domaines propres au média, chacun une fois, par exemple rtbf.be. Ceux où chacun peut avoir une adresse, comme gmail.com, ne disent rien.',
    countryUnknown: '« {country} » n’est pas le code d’un pays. Choisissez-en un dans la liste.',
    datetime: 'Choisissez un jour et une heure.',
    integer: 'Entrez un nombre entier supérieur à 0.',
    email: 'Entrez une adresse électronique, par exemple presse@example.org.',
    other: 'Ceci ne convient pas ici. Corrigez et recommencez.',
  },
  nl: {
    campaignUnnamed: 'Kies het evenement waarvoor de campagne is, of geef haar een eigen titel.',
    slugMalformed: 'Gebruik kleine letters, cijfers en enkele koppeltekens, bijvoorbeeld namur-2021.',
    slugTaken: 'Een andere campagne heeft dit adres. Kies een ander, of laat het leeg.',
    opensUnsaid: 'Zeg vanaf wanneer aanvragen worden aangenomen.',
    closesUnsaid: 'Zeg tot wanneer aanvragen worden aangenomen.',
    endsUnsaid: 'Zeg wanneer de campagne voorbij is, of kies een evenement: dan wordt het einde daarvan genomen.',
    opensBeforeAnnounced: 'Een campagne opent bij haar aankondiging of later. Wijzig een van beide datums.',
    closesBeforeOpening: 'Een campagne sluit nadat ze opent. Wijzig een van beide datums.',
    endsBeforeClosing: 'Een campagne eindigt wanneer ze sluit of later. Wijzig een van beide datums.',
    decisionsBeforeOpening: 'Beslissingen komen na de opening. Wijzig een van beide datums.',
    decisionsAfterEnd: 'Beslissingen komen voor het einde. Wijzig een van beide datums.',
    zoneUnsaid: 'Noem de tijdzone waarin de campagne haar dagen telt, bijvoorbeeld Europe/Brussels.',
    zoneUnknown: '“{zone}” is geen tijdzone. Kies er een uit de lijst.',
    noCategory: 'Kies minstens één categorie.',
    capacityNotWhole: 'Voer een geheel getal boven 0 in, of niets als er geen limiet is.',
    outletUnnamed: 'Voer de naam van het medium in op één regel.',
    aliasesMalformed: 'Schrijf elke naam één keer, op een eigen regel.',
    domainsMalformed: 'Schrijf de eigen domeinen van het medium, elk één keer, zoals rtbf.be. Die waar iedereen een adres kan hebben, zoals gmail.com, zeggen niets.',
    countryUnknown: '“{country}” is geen landcode. Kies er een uit de lijst.',
    datetime: 'Kies een dag en een uur.',
    integer: 'Voer een geheel getal boven 0 in.',
    email: 'Voer een e-mailadres in, bijvoorbeeld pers@example.org.',
    other: 'Dit kan hier niet. Verbeter het en probeer opnieuw.',
  },
};

/** What an officer reads beside a field that will not do. */
export function problemSentence(why: Worded, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return Object.entries(values).reduce((sentence, [place, value]) => sentence.replaceAll(`{${place}}`, value), PROBLEM_SENTENCES[language][why]);
}
