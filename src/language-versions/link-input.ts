import { refuse } from '../content/problems';
import type { NewsroomUid } from '../content/uids';
import type { Problem } from '../rules/problem';
import { versionsOf } from './align-links';
import { defaultLanguage } from './languages';
import { linkPathsOf, type LinkPath } from './link-paths';
import { pickVersion, type Version } from './pick-version';

/** One linked item as an editor's form, a seed or an API client writes it. */
type LinkInput = string | number | { id?: number; documentId?: string; position?: { before?: string; after?: string; start?: boolean; end?: boolean } };
interface LinkChanges {
  set?: LinkInput[];
  connect?: LinkInput[];
  disconnect?: LinkInput[];
}

interface Target {
  locale: string;
  /** The version to link to. */
  pick(documentId: string): Version | undefined;
  /** Every version, any of which may be the one that is linked to now. */
  all(documentId: string): Version[];
}

/**
 * Replaces the documents that `data` links to by the rows to link to, in place of Strapi's own step, which refuses an item that has no version
 * in the language being edited (`Document with id "…", locale "nl" not found`). Links inside components are taken along.
 * @throws ValidationError where a linked document does not exist
 */
export async function resolveLinks(uid: NewsroomUid, locale: string, data: Record<string, unknown>): Promise<Record<string, unknown>> {
  const resolved = { ...data };
  for (const path of linkPathsOf(uid)) {
    if (!path.component) await resolveIn(resolved, path, locale, [path.attribute]);
    else resolved[path.component.attribute] = await resolveInComponent(resolved[path.component.attribute], path, path.component.attribute, locale);
  }
  return Object.fromEntries(Object.entries(resolved).filter(([name]) => name in data));
}

async function resolveInComponent(value: unknown, path: LinkPath, name: string, locale: string): Promise<unknown> {
  if (!value || typeof value !== 'object') return value;
  const items = (Array.isArray(value) ? value : [value]).map((item: Record<string, unknown>) => ({ ...item }));
  for (const [index, item] of items.entries()) await resolveIn(item, path, locale, [name, String(index), path.attribute]);
  return Array.isArray(value) ? items : items[0];
}

async function resolveIn(holder: Record<string, unknown>, path: LinkPath, locale: string, at: string[]): Promise<void> {
  const value = holder[path.attribute];
  if (value === undefined || value === null) return;
  const changes = asChanges(value);
  const target = await loadTarget(path.target, locale, documentsIn(changes), at);
  holder[path.attribute] = {
    ...(changes.set && { set: changes.set.map((item) => linkTo(item, target)) }),
    ...(changes.connect && { connect: changes.connect.map((item) => linkTo(item, target)) }),
    ...(changes.disconnect && { disconnect: changes.disconnect.flatMap((item) => unlinkFrom(item, target)) }),
  };
}

/** A list, a single item or a set of changes: Strapi takes all three. */
export function asChanges(value: unknown): LinkChanges {
  if (Array.isArray(value)) return { set: value };
  if (typeof value === 'object' && value !== null && ('set' in value || 'connect' in value || 'disconnect' in value)) {
    const { set, connect, disconnect } = value as Record<keyof LinkChanges, LinkInput[] | LinkInput | null | undefined>;
    return { ...(set != null && { set: listOf(set) }), ...(connect && { connect: listOf(connect) }), ...(disconnect && { disconnect: listOf(disconnect) }) };
  }
  return { set: listOf(value as LinkInput) };
}

const listOf = (value: LinkInput | LinkInput[]): LinkInput[] => (Array.isArray(value) ? value : [value]);

/** The document that an item names; none where it names a row by its number. */
export function documentOf(item: LinkInput): string | undefined {
  if (typeof item === 'string') return item;
  return typeof item === 'object' ? item.documentId : undefined;
}

function documentsIn({ set = [], connect = [], disconnect = [] }: LinkChanges): { documentId: string; mustExist: boolean }[] {
  const positions = connect.flatMap((item) => (typeof item === 'object' ? [item.position?.before, item.position?.after] : []));
  const named = (items: LinkInput[], mustExist: boolean) => items.flatMap((item) => documentOf(item) ?? []).map((documentId) => ({ documentId, mustExist }));
  return [...named([...set, ...connect], true), ...named(disconnect, false), ...named(positions.flatMap((id) => id ?? []), false)];
}

async function loadTarget(uid: NewsroomUid, locale: string, documents: { documentId: string; mustExist: boolean }[], at: string[]): Promise<Target> {
  const versions = documents.length ? await versionsOf(uid, documents.map(({ documentId }) => documentId)) : [];
  const all = (documentId: string) => versions.filter((version) => version.documentId === documentId);
  refuse(documents.filter(({ documentId, mustExist }) => mustExist && all(documentId).length === 0).map(missingItem(at)));
  // Links are written in drafts, and a type without drafts has one status only.
  const wanted = { locale, isPublished: false, defaultLocale: defaultLanguage() };
  return { locale, all, pick: (documentId) => pickVersion(all(documentId), wanted) };
}

const missingItem =
  (path: string[]) =>
  ({ documentId }: { documentId: string }): Problem => ({ path, message: `The linked item ${documentId} does not exist any more; remove the link.` });

function linkTo(item: LinkInput, target: Target): { id: number; position?: Record<string, unknown> } | LinkInput {
  const documentId = documentOf(item);
  if (documentId === undefined) return item;
  const id = target.pick(documentId)?.id;
  if (id === undefined) return item;
  const position = typeof item === 'object' ? item.position : undefined;
  return { id, ...(position && { position: positionIn(position, target) }) };
}

function positionIn({ before, after, ...rest }: { before?: string; after?: string }, target: Target): Record<string, unknown> {
  const row = (documentId: string | undefined) => (documentId === undefined ? undefined : target.pick(documentId)?.id);
  const [beforeId, afterId] = [row(before), row(after)];
  return { ...rest, ...(beforeId !== undefined && { before: beforeId }), ...(afterId !== undefined && { after: afterId }) };
}

function unlinkFrom(item: LinkInput, target: Target): (LinkInput | { id: number })[] {
  const documentId = documentOf(item);
  return documentId === undefined ? [item] : target.all(documentId).map(({ id }) => ({ id }));
}

/** The links of a new language version: those that the other versions have, with what the editor changed while adding it. */
export function inheritLinks(inherited: string[], value: unknown): { set: LinkInput[] } {
  const { set, connect = [], disconnect = [] } = value === undefined || value === null ? {} : asChanges(value);
  if (set) return { set };
  const dropped = new Set(disconnect.map(documentOf));
  const kept = inherited.filter((documentId) => !dropped.has(documentId));
  const added = connect.filter((item) => !kept.includes(documentOf(item) ?? ''));
  return { set: [...kept, ...added] };
}

