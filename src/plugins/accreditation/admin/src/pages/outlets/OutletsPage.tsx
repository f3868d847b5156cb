import * as React from 'react';
import { EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { OutletRow, OutletsAnswer } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { DeskHeader } from '../../components/DeskHeader';
import { pathOf } from '../../components/DeskTabs';
import { Grid } from '../../components/Grid';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { Pager } from '../queue/Pager';
import { PAGE_SIZE } from '../queue/question';
import { useQuestion } from '../queue/use-question';
import { Search } from '../../components/Search';

/** The directory, by name; what is looked for stands in the address, as everywhere at the desk. */
export const OutletsPage = () => {
  const { t } = useWording();
  const client = useDeskClient();
  const { question, ask } = useQuestion();
  const { text = '', start = 0 } = question;
  const { data, failure, isLoading, reload } = useAnswer(React.useCallback(() => client.post<OutletsAnswer>('/outlets/search', { text, start, limit: PAGE_SIZE }), [client, text, start]));
  return (
    <Page.Main aria-busy={isLoading}>
      <DeskHeader
        here="outlets"
        campaign={question.campaign}
        subtitle={t('outlets.subtitle')}
        action={
          data?.maySave && (
            <LinkButton tag={Link} to={`${pathOf('outlets')}/new`} startIcon={<Plus aria-hidden />}>
              {t('outlets.new')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Search name="outlet" label={t('outlets.search')} placeholder={t('outlets.search.placeholder')} text={text} onSearch={(wanted) => void ask({ text: wanted })} />
          {failure !== null && <Failed why={failure} retry={reload} />}
          {data === null && failure === null && <Loading />}
          {data?.rows.length === 0 && <EmptyStateLayout hasRadius content={t(text === '' ? 'outlets.none' : 'outlets.noneFound')} />}
          {data !== null && data.rows.length > 0 && <Outlets rows={data.rows} />}
          {data !== null && data.total > 0 && <Pager start={start} total={data.total} go={(to) => void ask({ start: to })} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const Outlets = ({ rows }: { rows: readonly OutletRow[] }) => {
  const { t, country, number } = useWording();
  return (
    <Grid caption={t('title.outlets')}>
      <thead>
        <tr>
          {['name', 'kind', 'country', 'aliases', 'domains'].map((column) => (
            <th key={column} scope="col">
              {t(`outlets.field.${column}`)}
            </th>
          ))}
          <th scope="col" className="number">
            {t('outlets.dossiers')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ documentId, name, kind, country: code, aliases, domains, dossiers }) => (
          <tr key={documentId}>
            <td>
              <Link to={`${pathOf('outlets')}/${documentId}`}>{name}</Link>
            </td>
            <td>{t(`outlets.kind.${kind}`)}</td>
            <td>{country(code)}</td>
            <td>{aliases.join(', ') || '–'}</td>
            <td>{domains.join(', ') || '–'}</td>
            <td className="number">{number(dossiers)}</td>
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};
