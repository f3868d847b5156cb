import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, ChevronLeft, ChevronRight, File } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { DossierView } from '../../api/contract';
import { StateBadge } from '../../components/StateBadge';
import { useWording } from '../../wording';
import { nameOf } from './Person';
import type { Neighbour } from './use-neighbours';
import { useNeighbours } from './use-neighbours';

/** Whose dossier it is, how it stands, and the ones beside it. */
export const DossierHeader = ({ dossier }: { dossier: DossierView }) => {
  const { t } = useWording();
  const { previous, next, back } = useNeighbours(dossier.documentId);
  return (
    <>
      {/* Titles are kept in the browser's history, where no name belongs. */}
      <Page.Title>{dossier.reference}</Page.Title>
      <Layouts.Header
        title={nameOf(dossier.person)}
        subtitle={`${dossier.reference} · ${t(`category.${dossier.category}`)} · ${dossier.outlet.name} · ${dossier.campaign.title}`}
        navigationAction={
          <Typography data-way-back tag={Link} to={{ pathname: '/plugins/accreditation', hash: back }} textColor="primary600">
            <Flex tag="span" gap={2}>
              <ArrowLeft aria-hidden width="12px" />
              {t('back')}
            </Flex>
          </Typography>
        }
        secondaryAction={<StateBadge state={dossier.state} />}
        primaryAction={
          <Flex tag="nav" aria-label={t('neighbours')} gap={2}>
            <Button variant="tertiary" startIcon={<File aria-hidden />} onClick={() => window.print()}>
              {t('print')}
            </Button>
            <Beside neighbour={previous} label={t('neighbour.previous')} icon={<ChevronLeft aria-hidden />} />
            <Beside neighbour={next} label={t('neighbour.next')} icon={<ChevronRight aria-hidden />} />
          </Flex>
        }
      />
    </>
  );
};

const Beside = ({ neighbour, label, icon }: { neighbour: Neighbour | null; label: string; icon: React.ReactNode }) =>
  neighbour === null ? (
    <Button variant="tertiary" startIcon={icon} disabled>
      {label}
    </Button>
  ) : (
    <LinkButton tag={Link} to={neighbour.to} variant="tertiary" startIcon={icon} aria-label={`${label}: ${neighbour.name}`}>
      {label}
    </LinkButton>
  );
