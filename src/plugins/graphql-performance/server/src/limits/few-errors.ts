import type { ApolloServerPlugin } from '@apollo/server';

/** Who writes a query by hand is helped by the first mistakes; more of them is work for whoever wants to make the server work. */
const SHOWN = 3;

/** Answers a document that is not valid with its first mistakes only. */
export const fewErrors: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind === 'single' && !body.singleResult.data && body.singleResult.errors) body.singleResult.errors = body.singleResult.errors.slice(0, SHOWN);
    },
  }),
};
