import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../content/drafts';
import type { NewsroomUid } from '../content/uids';
import { linkPathsOf } from '../language-versions/link-paths';
import { sampleDocumentId } from './document-id';

interface Entry {
  key: string;
  shared: Record<string, unknown>;
  links: Record<string, string | string[] | undefined>;
  /** Texts per language; the first language is written first, the others inherit its links. */
  languages: Record<string, Record<string, unknown>>;
}

export interface DataSet {
  name: string;
  content: { uid: NewsroomUid; entries: Entry[] }[];
}

interface Item {
  uid: NewsroomUid;
  documentId: string;
}

/**
 * Loads sample content through the same rules as an editor's. An item that is there already is left as people made it.
 * @returns how many items were made
 */
export async function loadDataSet(strapi: Core.Strapi, { name, content }: DataSet): Promise<number> {
  const idOf = (uid: NewsroomUid, key: string) => sampleDocumentId(name, uid, key);
  let made = 0;
  for (const { uid, entries } of content) {
    for (const entry of parentsFirst(entries)) {
      const item = { uid, documentId: idOf(uid, entry.key) };
      if (await exists(strapi, item)) continue;
      await make(strapi, item, entry, idOf);
      made += 1;
    }
  }
  return made;
}

function parentsFirst(entries: Entry[]): Entry[] {
  const depth = ({ links }: Entry): number => {
    const parent = entries.find(({ key }) => key === links.parent);
    return parent ? 1 + depth(parent) : 0;
  };
  return [...entries].sort((a, b) => depth(a) - depth(b));
}

const exists = async (strapi: Core.Strapi, { uid, documentId }: Item): Promise<boolean> => (await strapi.db.query(uid).count({ where: { documentId } })) > 0;

type IdOf = (uid: NewsroomUid, key: string) => string;

async function make(strapi: Core.Strapi, { uid, documentId }: Item, { shared, links, languages }: Entry, idOf: IdOf): Promise<void> {
  // One loader for five types: Strapi types `data` by literal uid, and checks it again when it runs.
  const documents = strapi.documents(uid as 'api::event.event');
  const [first, ...others] = Object.keys(languages);
  const texts = (locale: string) => withComponentLinks(uid, languages[locale] ?? {}, idOf);
  const directLinks = Object.fromEntries(linkPathsOf(uid).filter(({ component, attribute }) => !component && attribute in links).map(({ attribute, target }) => [attribute, idsOf(links[attribute], target, idOf)]));
  await documents.create({ locale: first, data: { documentId, ...shared, ...directLinks, ...texts(String(first)) } as never });
  for (const locale of others) await documents.update({ documentId, locale, data: texts(locale) as never });
  if (hasDrafts(uid)) await documents.publish({ documentId, locale: '*' });
}

const idsOf = (keys: string | string[] | undefined, target: NewsroomUid, idOf: IdOf): string[] => [keys ?? []].flat().map((key) => idOf(target, key));

function withComponentLinks(uid: NewsroomUid, texts: Record<string, unknown>, idOf: IdOf): Record<string, unknown> {
  const linked = { ...texts };
  for (const { component, attribute, target } of linkPathsOf(uid)) {
    if (!component || !Array.isArray(linked[component.attribute])) continue;
    const items = linked[component.attribute] as Record<string, unknown>[];
    linked[component.attribute] = items.map((item) => (typeof item[attribute] === 'string' ? { ...item, [attribute]: idOf(target, item[attribute]) } : item));
  }
  return linked;
}
