import * as React from 'react';
import { Button, Flex, Grid, LinkButton } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { CampaignChoices, CampaignView } from '../../api/contract';
import { DeskTabs, pathOf } from '../../components/DeskTabs';
import { Notice } from '../../components/Notice';
import { useWording } from '../../wording';
import { CategoriesSection } from './CategoriesSection';
import type { Fields } from './fields';
import { fieldsOf, formOf } from './fields';
import { AboutSection, DatesSection, KeepingSection, WindowsSection } from './FieldSections';
import { TextsSection } from './TextsSection';
import { useSave } from './use-save';
import { Warnings } from './Warnings';

/** What every part of the form works on. */
export interface FormPart {
  readonly fields: Fields;
  readonly change: (changes: Partial<Fields>) => void;
  /** What is wrong, by where it stands in the form. */
  readonly problems: ReadonlyMap<string, string>;
}

interface CampaignFieldsProps {
  campaign: CampaignView | null;
  choices: CampaignChoices;
  onSaved: (documentId: string) => void;
}

const NO_PROBLEMS: ReadonlyMap<string, string> = new Map();

/** Everything that can be settled for a campaign. What a change would do is shown before it is saved. */
export const CampaignFields = ({ campaign, choices, onSaved }: CampaignFieldsProps) => {
  const { t } = useWording();
  const before = campaign?.form ?? choices.blank;
  const [fields, setFields] = React.useState<Fields>(() => fieldsOf(before, choices));
  const { save, refusal, warnings, isBusy, forget } = useSave(campaign, onSaved);
  const part: FormPart = { fields, change: (changes) => setFields((now) => ({ ...now, ...changes })), problems: refusal?.problems ?? NO_PROBLEMS };
  const submit = () => void save(formOf(fields, before));
  const title = campaign === null ? t('campaigns.new') : t('campaigns.editOf', { title: campaign.title });
  const away = campaign === null ? pathOf('campaigns') : `${pathOf('campaigns')}/${campaign.documentId}`;
  return (
    <Page.Main>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Page.Title>{title}</Page.Title>
        <Layouts.Header
          title={title}
          navigationAction={<DeskTabs here="campaigns" campaign={campaign?.documentId} />}
          primaryAction={
            <Flex gap={2}>
              <LinkButton tag={Link} to={away} variant="tertiary">
                {t('cancel')}
              </LinkButton>
              <Button type="submit" loading={isBusy} startIcon={<Check aria-hidden />}>
                {t('campaigns.save')}
              </Button>
            </Flex>
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            {refusal !== null && (
              <Notice tone="danger" isNews>
                {refusal.problems.size === 0 ? refusal.message : t('campaigns.wrong', { count: refusal.problems.size })}
              </Notice>
            )}
            <Grid.Root gap={4}>
              <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
                <Flex direction="column" alignItems="stretch" gap={4}>
                  <DatesSection {...part} />
                  <CategoriesSection {...part} kinds={choices.documentKinds} standing={campaign} />
                  <TextsSection {...part} />
                </Flex>
              </Grid.Item>
              <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
                <Flex direction="column" alignItems="stretch" gap={4}>
                  <AboutSection {...part} events={choices.events} />
                  <WindowsSection {...part} />
                  <KeepingSection {...part} />
                </Flex>
              </Grid.Item>
            </Grid.Root>
          </Flex>
        </Layouts.Content>
      </form>
      {warnings.length > 0 && <Warnings warnings={warnings} isBusy={isBusy} goOn={submit} goBack={forget} />}
    </Page.Main>
  );
};
