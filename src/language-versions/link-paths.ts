import type { UID, Schema } from '@strapi/strapi';
import { attributesOf } from '../content/attributes';
import { isNewsroomUid, NEWSROOM, type NewsroomUid } from '../content/uids';

/** Where a type links to another: an attribute of its own, or one of a component that it holds. */
export interface LinkPath {
  source: NewsroomUid;
  /** Attribute of the source that holds the component, where the link stands in one. */
  component?: { attribute: string; uid: UID.Component };
  attribute: string;
  target: NewsroomUid;
  isMany: boolean;
}

/** Every link from newsroom content to newsroom content, read from the schemas. */
export const allLinkPaths = (): LinkPath[] => NEWSROOM.flatMap(linkPathsOf);

export function linkPathsOf(source: NewsroomUid): LinkPath[] {
  return Object.entries(attributesOf(source)).flatMap(([name, attribute]) => {
    if (attribute.type !== 'component') return relation(name, attribute).map((link) => ({ source, ...link }));
    const component = { attribute: name, uid: attribute.component };
    return Object.entries(attributesOf(attribute.component)).flatMap(([inner, innerAttribute]) =>
      relation(inner, innerAttribute).map((link) => ({ source, component, ...link }))
    );
  });
}

function relation(name: string, attribute: Schema.Attribute.AnyAttribute): Pick<LinkPath, 'attribute' | 'target' | 'isMany'>[] {
  if (attribute.type !== 'relation' || !('target' in attribute) || name === 'localizations') return [];
  const target = String(attribute.target);
  return isNewsroomUid(target) ? [{ attribute: name, target, isMany: attribute.relation.endsWith('Many') }] : [];
}
