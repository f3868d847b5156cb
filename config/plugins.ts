import type { Core } from '@strapi/strapi';
import { apolloServer } from '../src/graphql/apollo-server';
import { emailPlugin } from '../src/mail/email-plugin';
import { addressList } from '../src/rules/address-list';

type Env = Core.Config.Shared.ConfigParams['env'];

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Pictures and papers only: never a type that a browser would run as a page of ours. */
const UPLOAD_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

export default ({ env }: { env: Env }) => {
  // Who asks for many people, as a front-end's server does, is not counted by their address.
  const isShared = addressList('SHARED_ADDRESSES', env.array('SHARED_ADDRESSES', []));
  return {
    graphql: {
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        subscriptions: false,
        landingPage: env.bool('GRAPHQL_PLAYGROUND', false),
        generateArtifacts: false,
        depthLimit: 7,
        defaultLimit: 25,
        maxLimit: 100,
        apolloServer: apolloServer({ origins: env.array('ALLOWED_ORIGINS', []), introspection: env.bool('GRAPHQL_INTROSPECTION', true) }),
      },
    },
    email: emailPlugin(env),
    upload: {
      config: {
        sizeLimit: 20 * 1024 * 1024,
        security: { allowedTypes: UPLOAD_TYPES },
      },
    },
    'users-permissions': {
      config: {
        jwtSecret: env('JWT_SECRET'),
        jwtManagement: 'refresh',
        sessions: {
          accessTokenLifespan: 15 * MINUTE,
          maxRefreshTokenLifespan: 14 * 24 * HOUR,
          idleRefreshTokenLifespan: 2 * 24 * HOUR,
          maxSessionLifespan: 24 * HOUR,
          idleSessionLifespan: 2 * HOUR,
          httpOnly: true,
          // An office that is reached over HTTPS never sends its cookies over anything else.
          cookie: { sameSite: 'strict', secure: env('PUBLIC_URL', '').startsWith('https:') },
        },
        register: { allowedFields: [] },
        // Counted by our own limiter, which instances share (src/sign-in-limit).
        ratelimit: { enabled: false },
      },
    },
    // Behind users-permissions, whose roles it adds to. Keys come from the environment (see its README).
    accreditation: {
      enabled: true,
      resolve: './src/plugins/accreditation',
      config: { eventType: 'api::event.event', languages: env.array('LANGUAGES', ['fr', 'en', 'nl']), officeName: env('OFFICE_NAME', 'Summit Pressroom'), isExempt: isShared },
    },
    // Makes the GraphQL API fast, strict and safe to expose (see its README).
    'graphql-performance': {
      enabled: env.bool('GRAPHQL_PERFORMANCE', true),
      resolve: './src/plugins/graphql-performance',
      config: {
        strictTypes: true,
        limits: {
          cost: { anybody: env.int('GRAPHQL_COST_PER_REQUEST', 5_000), signedIn: 50_000 },
          costPerMinute: env.int('GRAPHQL_COST_PER_MINUTE', 50_000),
          isExempt: isShared,
          deadlineMs: env.int('GRAPHQL_DEADLINE_MS', 10_000),
          statementMs: env.int('GRAPHQL_STATEMENT_MS', 5_000),
        },
        trustedDocuments: { manifest: 'types/trusted-documents.json', only: env.bool('GRAPHQL_TRUSTED_ONLY', false) },
        reading: env.bool('GRAPHQL_PLANNED_READS', true),
        metrics: { path: '/metrics', token: env('METRICS_TOKEN', '') },
        cache: env.bool('GRAPHQL_CACHE', true) && { origins: env.array('ALLOWED_ORIGINS', []) },
      },
    },
  };
};
