import * as React from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** Asks the desk's server. Sentences come back in the panel's language. */
export interface DeskClient {
  get<Data>(path: string): Promise<Data>;
  post<Data>(path: string, body: object): Promise<Data>;
  remove<Data>(path: string): Promise<Data>;
  /** The content of a document. */
  file(path: string): Promise<Blob>;
}

const HOME = '/accreditation';

/** Gives the way to the desk's server; it ends with the component. */
export function useDeskClient(): DeskClient {
  const { get, post, del } = useFetchClient();
  const { locale } = useIntl();
  return React.useMemo(() => {
    const headers = { 'Accept-Language': locale };
    return {
      get: async <Data>(path: string) => (await get<{ data: Data }>(`${HOME}${path}`, { headers })).data.data,
      post: async <Data>(path: string, body: object) => (await post<{ data: Data }>(`${HOME}${path}`, body, { headers })).data.data,
      remove: async <Data>(path: string) => (await del<{ data: Data }>(`${HOME}${path}`, { headers })).data.data,
      file: async (path) => (await get<Blob>(`${HOME}${path}`, { headers, responseType: 'blob' })).data,
    };
  }, [get, post, del, locale]);
}
