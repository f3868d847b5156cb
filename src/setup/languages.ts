import type { Core } from '@strapi/strapi';
import { defaultLanguage, officeLanguages } from '../language-versions/languages';

/** Makes the office's languages known to Strapi; one that an administrator added is left alone. */
export async function ensureLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const code of officeLanguages()) {
    if (!(await locales.findByCode(code))) await locales.create({ code, name: nameOf(code) });
  }
  if ((await locales.getDefaultLocale()) !== defaultLanguage()) await locales.setDefaultLocale({ code: defaultLanguage() });
}

/** `Français (fr)`: each language in its own words. */
function nameOf(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return `${name.charAt(0).toLocaleUpperCase(code)}${name.slice(1)} (${code})`;
}
