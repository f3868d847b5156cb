import * as React from 'react';
import { Flex, Grid, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { OutletChoices, OutletRow, OutletView } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { DeskTabs, pathOf } from '../../components/DeskTabs';
import { Facts } from '../../components/Facts';
import { Section } from '../../components/Section';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { fieldsOf } from './details';
import { MergeDialog } from './MergeDialog';
import { Merges } from './Merges';
import { OutletForm } from './OutletForm';
import { Twins } from './Twins';

/** One entry of the directory: what it says, and which others may be the same outlet. */
export const OutletPage = () => {
  const { documentId = '' } = useParams();
  const { t } = useWording();
  const client = useDeskClient();
  const navigate = useNavigate();
  const [other, setOther] = React.useState<OutletRow | null>(null);
  const load = React.useCallback(async () => {
    const outlet = await client.get<OutletView>(`/outlets/${documentId}`);
    return { outlet, choices: outlet.maySave ? await client.get<OutletChoices>('/outlet-choices') : null };
  }, [client, documentId]);
  const { data, failure, reload } = useAnswer(load);
  if (data === null || data.outlet.documentId !== documentId) return <Layouts.Content>{failure === null ? <Loading /> : <Failed why={failure} retry={reload} />}</Layouts.Content>;
  const { outlet, choices } = data;
  const onMerged = async (kept: string) => {
    setOther(null);
    if (kept === documentId) await reload();
    else navigate(`${pathOf('outlets')}/${kept}`);
  };
  return (
    <Page.Main>
      <Page.Title>{outlet.name}</Page.Title>
      <Layouts.Header title={outlet.name} subtitle={t('outlets.count', { count: outlet.dossiers })} navigationAction={<DeskTabs here="outlets" />} />
      <Layouts.Content>
        <Grid.Root gap={4} paddingBottom={8}>
          <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
            <Section title={t('outlets.entry')}>
              {choices === null ? (
                <Entry outlet={outlet} />
              ) : (
                <OutletForm
                  key={namesKey(outlet)}
                  before={fieldsOf(outlet)}
                  choices={choices}
                  save={async (details) => {
                    await client.post(`/outlets/${documentId}`, { ...details, version: outlet.version });
                    await reload();
                  }}
                />
              )}
            </Section>
          </Grid.Item>
          <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Section title={t('outlets.twins')}>
                <Typography tag="p" textColor="neutral600">
                  {t('outlets.twinsHint')}
                </Typography>
                <Twins outlet={outlet} choose={setOther} />
              </Section>
              {outlet.merges.length > 0 && <Merges outlet={outlet} onUndone={reload} />}
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
      {other !== null && <MergeDialog one={outlet} other={other} onMerged={onMerged} close={() => setOther(null)} />}
    </Page.Main>
  );
};

/** Changes when a merge changed the names: the form then begins anew, so that a save does not take them away again. */
const namesKey = ({ documentId, merges }: OutletView): string => [documentId, ...merges.map(({ key, undoneAt }) => `${key} ${undoneAt ?? ''}`)].join();

const Entry = ({ outlet: { kind, country: code, aliases, domains } }: { outlet: OutletView }) => {
  const { t, country } = useWording();
  return <Facts facts={[[t('outlets.field.kind'), t(`outlets.kind.${kind}`)], [t('outlets.field.country'), country(code)], [t('outlets.field.aliases'), aliases.join(', ')], [t('outlets.field.domains'), domains.join(', ')]]} />;
};
