import type { Words } from '../editing/wording';

const STORAGE_KEY = 'strapi-admin-language';
const isSpoken = (code: string): code is keyof Words => ['en', 'fr', 'nl'].includes(code);

/** The language in which the signed-in person reads the panel; English where the office's words do not exist in it. */
export function panelLanguage(): keyof Words {
  const chosen = window.localStorage.getItem(STORAGE_KEY) ?? document.documentElement.lang;
  const [code = 'en'] = chosen.split('-');
  return isSpoken(code) ? code : 'en';
}
