import * as React from 'react';
import { Box, Flex, Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { DossierView } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { Failed, Loading } from '../../components/Waiting';
import { Documents } from './Documents';
import { DossierHeader } from './DossierHeader';
import { History } from './History';
import { Letters } from './Letters';
import { Missing } from './Missing';
import { Moves } from './Moves';
import { Notes } from './Notes';
import { OutletPanel } from './OutletPanel';
import { Person } from './Person';
import { Standing } from './Standing';

/** One dossier: everything that is needed to decide, and the decisions. */
export const DossierPage = () => {
  const { documentId = '' } = useParams();
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<DossierView>(`/dossiers/${documentId}`), [client, documentId]));
  if (data === null || data.documentId !== documentId) return <Layouts.Content>{failure === null ? <Loading /> : <Failed why={failure} retry={reload} />}</Layouts.Content>;
  const open = { dossier: data, reload };
  return (
    <Page.Main>
      <DossierHeader dossier={data} />
      <Layouts.Content>
        <Grid.Root gap={4} paddingBottom={8}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Standing dossier={data} />
              <Missing dossier={data} />
              <Person dossier={data} />
              <OutletPanel key={data.version} {...open} />
              <Documents key={documentId} dossier={data} onLook={reload} />
              <History dossier={data} />
            </Flex>
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Box>
                <Moves key={documentId} {...open} />
              </Box>
              <Notes key={`${documentId}-notes`} {...open} />
              <Letters dossier={data} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
