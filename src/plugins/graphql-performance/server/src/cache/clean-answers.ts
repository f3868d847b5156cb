import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../limits/operation-limits';

/** Marks answers that have no error in them: no other is kept. */
export const cleanAnswers: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http }, contextValue }) => {
      contextValue.koaContext.state.graphqlIsClean = body.kind === 'single' && !body.singleResult.errors && (http.status ?? 200) === 200;
    },
  }),
};
