import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::participating-state.participating-state');
