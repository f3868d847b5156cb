import type { Core } from '@strapi/strapi';
import { createMetrics, type Metrics } from './metrics/metrics';
import { createOwnFields, type OwnFields } from './reading/own-fields';
import { createRootFields, type RootFields } from './cache/root-fields';

/** What applications and plugins may call, from their `register()`. */
export const services = { 'own-fields': createOwnFields, 'root-fields': createRootFields, metrics: createMetrics };

export const rootFieldsOf = (strapi: Core.Strapi): RootFields => strapi.plugin('graphql-performance').service('root-fields');

export const ownFieldsOf = (strapi: Core.Strapi): OwnFields => strapi.plugin('graphql-performance').service('own-fields');

export const metricsOf = (strapi: Core.Strapi): Metrics => strapi.plugin('graphql-performance').service('metrics');
