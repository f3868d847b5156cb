import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { officeLanguages } from '../language-versions/languages';
import { narrowQuery } from './narrow-query';

/**
 * Narrows every query of the content API, REST and GraphQL, root and nested, lists and counts: all of them pass Strapi's own query
 * sanitiser, so this is the one door (docs/decisions/0003).
 */
export function narrowContentApi(strapi: Core.Strapi): void {
  const { sanitize } = strapi.contentAPI;
  const sanitizeQuery = sanitize.query.bind(sanitize);
  sanitize.query = async (query, schema, options) => {
    await refuseUnknownLanguage(query.locale);
    const sanitized = await sanitizeQuery(query, schema, options);
    return narrowQuery(sanitized, schema.uid);
  };
}

async function refuseUnknownLanguage(locale: unknown): Promise<void> {
  if (locale === undefined || locale === null || (typeof locale === 'string' && officeLanguages().includes(locale))) return;
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const codes = locales.map(({ code }) => code);
  if (typeof locale !== 'string' || !codes.includes(locale)) {
    throw new errors.ValidationError(`locale: “${String(locale)}” is not a language of this newsroom; it speaks ${codes.join(', ')}.`);
  }
}
