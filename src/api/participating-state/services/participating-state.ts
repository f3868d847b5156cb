import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::participating-state.participating-state');
