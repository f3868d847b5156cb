import type { Core } from '@strapi/strapi';
import { applyForms } from '../editing/apply-forms';
import { ensureEditorRole } from './editor-role';
import { ensureLanguages } from './languages';
import { ensurePublicAccess } from './public-access';
import { inTurn } from './in-turn';

/** Brings a new installation, or one that was just upgraded, to where people can work. Instances that start together take turns. */
export async function setUp(strapi: Core.Strapi): Promise<void> {
  await inTurn(strapi, 'set-up', async () => {
    await ensureLanguages(strapi);
    await ensurePublicAccess(strapi);
    await ensureEditorRole(strapi);
    await applyForms(strapi);
  });
}
