import type { Core } from '@strapi/strapi';
import { registerDocumentRules } from './document-middlewares';
import { registerGraphql } from './graphql/register';
import { narrowContentApi } from './public-view/register';
import { setUp } from './setup';
import { takeTurnAtBoot } from './setup/boot-lock';
import { closeRoutes } from './setup/close-routes';
import { requireBuiltPlugins } from './setup/plugins-present';
import { limitSignIns } from './sign-in-limit/register';
import { registerWordListField } from './word-list-field/register';

let endTurn: () => Promise<void>;

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    requireBuiltPlugins(strapi);
    endTurn = await takeTurnAtBoot(strapi);
    closeRoutes(strapi);
    registerWordListField(strapi);
    registerDocumentRules(strapi);
    narrowContentApi(strapi);
    limitSignIns(strapi);
    registerGraphql(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setUp(strapi);
    await endTurn();
  },
};
