import { IdCard } from './components/IdCard';
import { DESK_PERMISSIONS } from './permissions';

interface Panel {
  addMenuLink(link: object): void;
  registerPlugin(plugin: { id: string; name: string }): void;
}

const ID = 'accreditation';

export default {
  register(app: Panel) {
    app.addMenuLink({
      to: `plugins/${ID}`,
      icon: IdCard,
      intlLabel: { id: `${ID}.menu`, defaultMessage: 'Accreditation' },
      permissions: DESK_PERMISSIONS,
      position: 2,
      Component: () => import('./pages/DeskApp'),
    });
    app.registerPlugin({ id: ID, name: ID });
  },

  /** What the desk says, in the panel's languages; in any other, Strapi falls back to English. */
  registerTrads: ({ locales }: { locales: string[] }) => Promise.all(locales.filter(isSpoken).map(wordsIn)),
};

type Words = Record<string, string>;

const LOADERS = {
  en: () => import('./translations/en.json'),
  fr: () => import('./translations/fr.json'),
  nl: () => import('./translations/nl.json'),
} as const satisfies Record<string, () => Promise<{ default: Words }>>;
type Spoken = keyof typeof LOADERS;

const isSpoken = (locale: string): locale is Spoken => locale in LOADERS;

async function wordsIn(locale: Spoken): Promise<{ data: Words; locale: string }> {
  const words: Words = (await LOADERS[locale]()).default;
  return { locale, data: Object.fromEntries(Object.entries(words).map(([key, text]) => [`${ID}.${key}`, text])) };
}
