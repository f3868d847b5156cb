import type { Core } from '@strapi/strapi';

/** A list of words, typed and shown as such in the admin panel, kept as JSON. */
export function registerWordListField(strapi: Core.Strapi): void {
  strapi.customFields.register({ name: 'word-list', type: 'json', inputSize: { default: 12, isResizable: true } });
}
