import * as React from 'react';
import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { OutletChoices } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { DeskTabs, pathOf } from '../../components/DeskTabs';
import { Section } from '../../components/Section';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { NO_OUTLET } from './details';
import { OutletForm } from './OutletForm';

/** An entry that the directory does not have yet. */
export const NewOutlet = () => {
  const { t } = useWording();
  const client = useDeskClient();
  const navigate = useNavigate();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<OutletChoices>('/outlet-choices'), [client]));
  return (
    <Page.Main>
      <Page.Title>{t('outlets.new')}</Page.Title>
      <Layouts.Header title={t('outlets.new')} navigationAction={<DeskTabs here="outlets" />} />
      <Layouts.Content>
        {failure !== null && <Failed why={failure} retry={reload} />}
        {data === null && failure === null && <Loading />}
        {data !== null && (
          <Box maxWidth="72rem" paddingBottom={8}>
            <Section title={t('outlets.entry')}>
              <OutletForm before={NO_OUTLET} choices={data} save={async (details) => navigate(`${pathOf('outlets')}/${(await client.post<{ documentId: string }>('/outlets', details)).documentId}`)} />
            </Section>
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
