import type { Schema, UID } from '@strapi/strapi';

/** The attributes of any model by their names; none where there is no such model. Strapi types each model by its uid, and here any may come. */
export function attributesOf(uid: string): Readonly<Record<string, Schema.Attribute.AnyAttribute>> {
  return strapi.getModel(uid as UID.Schema)?.attributes ?? {};
}
