import * as React from 'react';
import { SingleSelect, SingleSelectOption, Field, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link, useLocation } from 'react-router-dom';
import { Notice } from '../../components/Notice';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { questionIn } from '../queue/question';
import { OpeningForm } from './OpeningForm';

/** An officer opens a dossier for somebody who cannot, or came too late. */
export const OpeningPage = () => {
  const { t } = useWording();
  const { hash } = useLocation();
  const { campaigns } = useDesk();
  const running = campaigns.filter(({ phase }) => phase !== 'ENDED');
  const asked = questionIn(hash).campaign;
  const [chosen, choose] = React.useState(running.find(({ documentId }) => documentId === asked)?.documentId ?? running[0]?.documentId);
  const campaign = running.find(({ documentId }) => documentId === chosen);
  return (
    <Page.Main>
      <Page.Title>{t('opening')}</Page.Title>
      <Layouts.Header
        title={t('opening')}
        subtitle={t('opening.hint')}
        navigationAction={
          <Typography tag={Link} to={{ pathname: '/plugins/accreditation', hash }} textColor="primary600">
            <Flex tag="span" gap={2}>
              <ArrowLeft aria-hidden width="12px" />
              {t('back')}
            </Flex>
          </Typography>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {campaign === undefined ? (
            <Notice tone="primary">{t('opening.noCampaign')}</Notice>
          ) : (
            <>
              <Field.Root name="campaign" required>
                <Field.Label>{t('campaign')}</Field.Label>
                <SingleSelect value={campaign.documentId} onChange={(value) => choose(String(value))}>
                  {running.map(({ documentId, title, phase }) => (
                    <SingleSelectOption key={documentId} value={documentId}>
                      {`${title} (${t(`phase.${phase}`)})`}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              <OpeningForm key={campaign.documentId} campaign={campaign} />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
