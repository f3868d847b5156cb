import type { Core } from '@strapi/strapi';
import { applyForms } from '../editing/apply-forms';
import { ensureEditorRole } from './editor-role';
import { ensureLanguages } from './languages';
import { ensurePublicAccess } from './public-access';

/** Brings a new installation, or one that was just upgraded, to where people can work. */
export async function setUp(strapi: Core.Strapi): Promise<void> {
  await ensureLanguages(strapi);
  await ensurePublicAccess(strapi);
  await ensureEditorRole(strapi);
  await applyForms(strapi);
}
