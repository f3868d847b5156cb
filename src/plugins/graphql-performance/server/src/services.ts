import type { Core } from '@strapi/strapi';
import { createRootFields, type RootFields } from './cache/root-fields';

/** What applications and plugins may call, from their `register()`. */
export const services = { 'root-fields': createRootFields };

export const rootFieldsOf = (strapi: Core.Strapi): RootFields => strapi.plugin('graphql-performance').service('root-fields');
