import * as React from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** What the panel's own fetch client cannot: a file in answer to a question that must not stand in an address. */
export function useDownload(): (path: string, body: object) => Promise<Blob> {
  const token = useAuth('AccreditationDesk', (auth) => auth.token);
  const { locale } = useIntl();
  return React.useCallback(
    async (path, body) => {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Accept-Language': locale };
      const answer = await fetch(`${home()}/accreditation${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new TypeError(`${answer.status} ${answer.statusText}`);
      return answer.blob();
    },
    [token, locale],
  );
}

/** Where the server is; the panel knows it by a global whose type is the server's own. */
const home = (): string => Reflect.get(window.strapi, 'backendURL');
