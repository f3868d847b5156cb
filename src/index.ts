import type { Core } from '@strapi/strapi';
import { registerDocumentRules } from './document-middlewares';
import { registerGraphql } from './graphql/register';
import { narrowContentApi } from './public-view/register';
import { setUp } from './setup';
import { limitSignIns } from './sign-in-limit/register';
import { registerWordListField } from './word-list-field/register';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerWordListField(strapi);
    registerDocumentRules(strapi);
    narrowContentApi(strapi);
    limitSignIns(strapi);
    registerGraphql(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setUp(strapi);
  },
};
