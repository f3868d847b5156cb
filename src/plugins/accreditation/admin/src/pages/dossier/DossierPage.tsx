import { Box, Flex, Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { OnPaper, ScreenOnly } from '../../components/paper';
import { Failed, Loading } from '../../components/Waiting';
import { Answers } from './Answers';
import { Documents } from './Documents';
import { DossierHeader } from './DossierHeader';
import { Duplicates } from './Duplicates';
import { History } from './History';
import { Letters } from './Letters';
import { Missing } from './Missing';
import { Moves } from './Moves';
import { Notes } from './Notes';
import { OutletPanel } from './OutletPanel';
import { Person } from './Person';
import { Presence } from './Presence';
import { PrintedBy } from './PrintedBy';
import { Standing } from './Standing';
import { useOpenDossier } from './use-open-dossier';

/** One dossier: everything that is needed to decide, and the decisions. */
export const DossierPage = () => {
  const { documentId = '' } = useParams();
  const { open, failure, reload } = useOpenDossier(documentId);
  if (open === null) return <Layouts.Content>{failure === null ? <Loading /> : <Failed why={failure} retry={reload} />}</Layouts.Content>;
  const { dossier } = open;
  return (
    <Page.Main>
      <OnPaper />
      <DossierHeader dossier={dossier} />
      <Layouts.Content>
        <Grid.Root data-columns gap={4} paddingBottom={8}>
          <Grid.Item data-columns col={8} s={12} xs={12} direction="column" alignItems="stretch">
            <ScreenOnly key={documentId}>
              <Presence {...open} />
            </ScreenOnly>
            <Flex data-columns direction="column" alignItems="stretch" gap={4}>
              <Standing dossier={dossier} />
              <Missing dossier={dossier} />
              <Answers key={`${documentId}-answers`} dossier={dossier} onLook={reload} />
              <Duplicates dossier={dossier} />
              <Person dossier={dossier} />
              <OutletPanel key={dossier.version} {...open} />
              <Documents key={`${documentId}-documents`} dossier={dossier} onLook={reload} />
              <History dossier={dossier} />
            </Flex>
          </Grid.Item>
          <Grid.Item data-columns col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex data-columns direction="column" alignItems="stretch" gap={4}>
              <ScreenOnly>
                <Box>
                  <Moves key={documentId} {...open} />
                </Box>
              </ScreenOnly>
              <Notes key={`${documentId}-notes`} {...open} />
              <Letters dossier={dossier} />
              <PrintedBy dossier={dossier} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
