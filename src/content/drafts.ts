import { contentTypes } from '@strapi/utils';
import type { COMMUNIQUE, EVENT, NewsroomUid } from './uids';

export const hasDrafts = (uid: NewsroomUid): uid is typeof COMMUNIQUE | typeof EVENT => contentTypes.hasDraftAndPublish(strapi.getModel(uid));

/** The rows that editors work on: the drafts, or the only row of a type that has none. */
export const editedRows = (uid: NewsroomUid): Record<string, unknown> => (hasDrafts(uid) ? { publishedAt: { $null: true } } : {});
