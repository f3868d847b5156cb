import type { Warning, WarningName } from '../domain/campaign/warnings';
import { CATEGORY_NAMES } from './set-names';
import { DOCUMENT_NAMES } from './documents';
import type { Language } from './language';

/** What whoever changes a campaign is warned of. `{count}` are seats or dossiers, `{limit}` is the new number. */
const WARNING_SENTENCES: Record<Language, Record<WarningName, string>> = {
  en: {
    endsInThePast: 'The end lies in the past: the campaign is over at once, and dossiers that are still open expire: {count}.',
    closesInThePast: 'The closing lies in the past: nobody can submit any more. Drafts that are shut out: {count}.',
    opensAgainLater: 'Applications are open now and would be shut until the new opening. Drafts that cannot be submitted meanwhile: {count}.',
    hiddenAgain: 'The campaign is announced and would be hidden. Open dossiers whose applicants no longer find it: {count}.',
    capacityBelowHeld: 'More seats are held than the campaign would have: {count} of {limit}. Nobody loses theirs, but none is free until fewer than {limit} are held.',
    categoryBelowHeld: '{category}: more seats are held than there would be, {count} of {limit}. Nobody loses theirs, but none is free until fewer than {limit} are held.',
    outletCapBelowHeld: 'One outlet has more seats than an outlet could have: {count} of {limit}. It keeps them, and gets no more.',
    categoryTakenOff: '{category} would no longer be accredited, and there are dossiers in it: {count}.',
    documentNewlyRequired: '{category} would require {documents}. Submitted dossiers without it: {count}. They are not sent back by themselves; ask for it, or decide without.',
    newlyScreened: '{category} would be screened. Submitted dossiers that security has to clear before they can be approved: {count}.',
    hearingShortened: 'The time to answer in a hearing would be {limit} hours, for hearings that are open too: {count}.',
    appealShortened: 'The time to appeal would be {limit} hours, for decisions that applicants were already told of too: {count}.',
  },
  fr: {
    endsInThePast: 'La fin est passée : la campagne se termine aussitôt et les dossiers encore ouverts expirent : {count}.',
    closesInThePast: 'La clôture est passée : plus personne ne peut introduire de dossier. Brouillons exclus : {count}.',
    opensAgainLater: 'Les demandes sont ouvertes et seraient suspendues jusqu’à la nouvelle ouverture. Brouillons bloqués d’ici là : {count}.',
    hiddenAgain: 'La campagne est annoncée et serait masquée. Dossiers ouverts dont les demandeurs ne la trouvent plus : {count}.',
    capacityBelowHeld: 'Plus de places sont attribuées que la campagne n’en aurait : {count} sur {limit}. Personne ne perd la sienne, mais aucune n’est libre tant qu’il n’y en a pas moins de {limit} d’attribuées.',
    categoryBelowHeld: '{category} : plus de places sont attribuées qu’il n’y en aurait, {count} sur {limit}. Personne ne perd la sienne, mais aucune n’est libre tant qu’il n’y en a pas moins de {limit} d’attribuées.',
    outletCapBelowHeld: 'Un média a plus de places qu’un média ne pourrait en avoir : {count} sur {limit}. Il les garde, mais n’en reçoit plus.',
    categoryTakenOff: '{category} ne serait plus accréditée alors que des dossiers y sont ouverts : {count}.',
    documentNewlyRequired: '{category} exigerait {documents}. Dossiers introduits qui n’en ont pas : {count}. Ils ne sont pas renvoyés d’eux-mêmes ; demandez-le, ou décidez sans.',
    newlyScreened: '{category} serait vérifiée par la sécurité. Dossiers introduits à faire vérifier avant toute approbation : {count}.',
    hearingShortened: 'Le délai de réponse en audition serait de {limit} heures, y compris pour les auditions en cours : {count}.',
    appealShortened: 'Le délai de recours serait de {limit} heures, y compris pour les décisions déjà communiquées : {count}.',
  },
  nl: {
    endsInThePast: 'Het einde ligt in het verleden: de campagne is meteen voorbij en dossiers die nog openstaan vervallen: {count}.',
    closesInThePast: 'De sluiting ligt in het verleden: niemand kan nog indienen. Concepten die worden buitengesloten: {count}.',
    opensAgainLater: 'De aanvragen staan nu open en zouden tot de nieuwe opening gesloten zijn. Concepten die intussen niet kunnen worden ingediend: {count}.',
    hiddenAgain: 'De campagne is aangekondigd en zou worden verborgen. Open dossiers van wie de aanvragers haar niet meer vinden: {count}.',
    capacityBelowHeld: 'Er zijn meer plaatsen toegekend dan de campagne zou hebben: {count} van {limit}. Niemand verliest de zijne, maar er komt er geen vrij zolang er niet minder dan {limit} zijn toegekend.',
    categoryBelowHeld: '{category}: er zijn meer plaatsen toegekend dan er zouden zijn, {count} van {limit}. Niemand verliest de zijne, maar er komt er geen vrij zolang er niet minder dan {limit} zijn toegekend.',
    outletCapBelowHeld: 'Eén medium heeft meer plaatsen dan een medium zou mogen hebben: {count} van {limit}. Het houdt ze, maar krijgt er geen meer.',
    categoryTakenOff: '{category} zou niet meer worden geaccrediteerd, terwijl er dossiers in zijn: {count}.',
    documentNewlyRequired: '{category} zou {documents} vereisen. Ingediende dossiers zonder: {count}. Ze worden niet vanzelf teruggestuurd; vraag erom, of beslis zonder.',
    newlyScreened: '{category} zou worden gescreend. Ingediende dossiers die de veiligheid moet vrijgeven voor ze kunnen worden goedgekeurd: {count}.',
    hearingShortened: 'De antwoordtijd bij een verhoor zou {limit} uur zijn, ook voor verhoren die lopen: {count}.',
    appealShortened: 'De beroepstermijn zou {limit} uur zijn, ook voor beslissingen die al zijn meegedeeld: {count}.',
  },
};

/** What somebody reads before they change a campaign in a way that hurts. */
export function warningSentence({ why, category, count, limit, anyOf }: Warning, language: Language): string {
  const documents = new Intl.ListFormat(language, { type: 'disjunction' }).format(anyOf.map((kind) => DOCUMENT_NAMES[language][kind]));
  const filled = { category: category === null ? '' : CATEGORY_NAMES[language][category], count, limit: limit ?? '', documents };
  return Object.entries(filled).reduce((sentence, [place, value]) => sentence.replaceAll(`{${place}}`, String(value)), WARNING_SENTENCES[language][why]);
}
