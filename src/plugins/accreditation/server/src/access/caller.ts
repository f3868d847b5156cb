import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { OFFICERS_TRANSITIONS, scopeOfTransition } from './actions';
import type { Caller } from '../dossier/caller';
import type { TransitionName } from '../domain/workflow/transitions';
import type { People } from '../services/people/people';
import { apiTokenCaller } from '../services/people/people';
import type { Authentication } from './authentication';

/** A request, as far as it says how somebody signed in: GraphQL's context and Koa's are alike in that. */
export interface Asking {
  readonly state: { readonly auth?: Authentication };
}

/** Who asks, once per request. */
export type CallerOf = (asking: Asking) => Promise<Caller>;

/** Finds out who of the office asks, from the account or the token, and what they may ask for, from the permissions that they were given. */
export function createCallerOf({ strapi, people }: { strapi: Core.Strapi; people: People }): CallerOf {
  const known = new WeakMap<Asking, Promise<Caller>>();
  const identify = async ({ auth }: Asking['state']): Promise<Caller> => {
    const { strategy, credentials } = auth ?? {};
    if (!auth || !credentials) throw new errors.ForbiddenError();
    const allowed = await allowedTransitions(strapi, auth);
    if (strategy?.name === 'api-token') return apiTokenCaller(credentials.name ?? String(credentials.id), allowed);
    const { id, username, email, confirmed } = credentials;
    return people.callerOf({ kind: 'END_USER', id, label: username ?? String(id), email: confirmed && email ? email : null }, allowed);
  };
  return (asking) => {
    const found = known.get(asking) ?? identify(asking.state);
    known.set(asking, found);
    return found;
  };
}

/** Asks Strapi for each transition: roles and tokens can be given any of them. */
async function allowedTransitions(strapi: Core.Strapi, auth: Authentication): Promise<TransitionName[]> {
  const answers = await Promise.all(OFFICERS_TRANSITIONS.map((name) => isAllowed(strapi, auth, scopeOfTransition(name))));
  return OFFICERS_TRANSITIONS.filter((_, index) => answers[index]);
}

async function isAllowed(strapi: Core.Strapi, auth: Authentication, scope: string | null): Promise<boolean> {
  if (scope === null) return false;
  try {
    // Strapi's own shape of what it put into the context.
    await strapi.auth.verify(auth as Parameters<typeof strapi.auth.verify>[0], { scope: [scope] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
}
