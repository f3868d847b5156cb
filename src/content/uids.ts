/** The five kinds of content that the newsroom publishes. */
export const COMMUNIQUE = 'api::communique.communique';
export const CONTACT = 'api::contact.contact';
export const EVENT = 'api::event.event';
export const ORGANISATION = 'api::organisation.organisation';
export const PARTICIPATING_STATE = 'api::participating-state.participating-state';

export const NEWSROOM = [COMMUNIQUE, CONTACT, EVENT, ORGANISATION, PARTICIPATING_STATE] as const;
export type NewsroomUid = (typeof NEWSROOM)[number];

/** What the newsroom keeps for itself: no screen, no API. */
export const FORMER_SLUG = 'api::former-slug.former-slug';
export const REFERENCE_COUNTER = 'api::communique.reference-counter';

export const isNewsroomUid = (uid: string): uid is NewsroomUid => (NEWSROOM as readonly string[]).includes(uid);
