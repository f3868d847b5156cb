import type { Language } from './language';

type Sentence = Readonly<Record<Language, string>>;

/** Why a view was not given its name. */
export const NAME_TAKEN: Sentence = {
  fr: 'Une autre de vos vues porte déjà ce nom. Choisissez-en un autre.',
  en: 'Another of your views has this name already. Choose another one.',
  nl: 'Een andere weergave van u heeft deze naam al. Kies een andere.',
};

/** Why a view was not saved. */
export const TOO_MANY_VIEWS: Sentence = {
  fr: 'Vous avez autant de vues qu’il est possible d’en garder. Supprimez-en une d’abord.',
  en: 'You have as many views as can be kept. Delete one first.',
  nl: 'U hebt zoveel weergaven als er bewaard kunnen worden. Verwijder er eerst een.',
};
