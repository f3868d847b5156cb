import { factories } from '@strapi/strapi';

/** Reading only: what is written is written in the admin panel. */
export default factories.createCoreRouter('api::participating-state.participating-state', { only: ['find', 'findOne'] });
