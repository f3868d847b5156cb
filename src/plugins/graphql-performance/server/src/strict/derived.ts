import type { Core } from '@strapi/strapi';
import { graphqlPlugin } from '../graphql-plugin';
import type { Derived } from './tighten-types';

/** The types and root fields that Strapi derives from content types and components. */
export function derivedOf(strapi: Core.Strapi): Derived {
  const { naming } = graphqlPlugin(strapi);
  const contentTypes = Object.values(strapi.contentTypes);
  const components = Object.values(strapi.components).map((model) => naming.getComponentName(model));
  const types = contentTypes.flatMap((model) => [naming.getTypeName(model), naming.getEntityResponseCollectionName(model), naming.getRelationResponseCollectionName(model)]);
  const collections = contentTypes.filter(({ kind }) => kind === 'collectionType');
  return {
    types: new Set([...components, ...types]),
    rootFields: new Set(collections.flatMap((model) => [naming.getFindQueryName(model), naming.getFindConnectionQueryName(model)])),
  };
}
