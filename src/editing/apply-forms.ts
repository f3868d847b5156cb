import type { Core, UID } from '@strapi/strapi';
import { FORMS, type Form } from './forms';
import { WORDING } from './wording';

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/**
 * Sets up the editing form and list of each type, once: what an administrator changes afterwards stays. A type whose form gains a field in a later
 * release is set up anew for that field by Strapi itself.
 */
export async function applyForms(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'summit-pressroom' });
  const applied = ((await store.get({ key: 'forms' })) ?? []) as string[];
  const fresh = Object.entries(FORMS).filter(([uid]) => !applied.includes(uid));
  for (const [uid, form] of fresh) await applyForm(strapi, uid as UID.Schema, form);
  if (fresh.length > 0) await store.set({ key: 'forms', value: [...applied, ...fresh.map(([uid]) => uid)] });
}

async function applyForm(strapi: Core.Strapi, uid: UID.Schema, form: Form): Promise<void> {
  const model = strapi.getModel(uid);
  const service = strapi.plugin('content-manager').service(model.modelType === 'component' ? 'components' : 'content-types');
  const stored: Configuration = await service.findConfiguration(model);
  await service.updateConfiguration(model, {
    settings: { ...stored.settings, ...form.settings },
    metadatas: Object.fromEntries(Object.entries(stored.metadatas).map(([name, metadata]) => [name, withWords(uid, form, name, metadata)])),
    layouts: { edit: form.edit, list: form.list.length > 0 ? form.list : stored.layouts.list },
  });
}

function withWords(uid: string, form: Form, name: string, metadata: Metadata): Metadata {
  const words = WORDING[uid]?.fields[name];
  const relationTitle = form.relationTitles?.[name];
  const edit = {
    ...metadata.edit,
    ...(words && { label: words.label.en, description: words.purpose.en }),
    ...(relationTitle && { mainField: relationTitle }),
    ...(form.readOnly?.includes(name) && { editable: false }),
  };
  return { edit, list: { ...metadata.list, ...(words && { label: words.label.en }) } };
}
