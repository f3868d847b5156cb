import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { DocumentView, DossierView } from '../../api/contract';
import { ScreenOnly } from '../../components/paper';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import { SideBySide } from './SideBySide';

interface DocumentsProps {
  dossier: DossierView;
  /** After somebody has looked: looks are part of the dossier. */
  onLook: () => Promise<unknown>;
}

/** The papers that the reader needs, two of them beside one another if they like, and who looked at them. */
export const Documents = ({ dossier: { documents, looks, campaign }, onLook }: DocumentsProps) => {
  const { t, moment } = useWording();
  const [open, setOpen] = React.useState<readonly string[]>([]);
  const shown = open.flatMap((id) => documents.find(({ documentId }) => documentId === id) ?? []);
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id].slice(-MOST_OPEN));
  return (
    <Section title={t('documents')}>
      {documents.length === 0 && <Typography textColor="neutral600">{t('documents.none')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {documents.map((document) => (
          <Row key={document.documentId} document={document} isOpen={open.includes(document.documentId)} toggle={() => toggle(document.documentId)} />
        ))}
      </Flex>
      <ScreenOnly>{shown.length > 0 && <SideBySide documents={shown} onLook={onLook} />}</ScreenOnly>
      {looks.length > 0 && (
        <Box tag="details" paddingTop={4}>
          <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
            {t('looks', { count: looks.length })}
          </Typography>
          <Box tag="ul" paddingTop={2}>
            {looks.map(({ at, name, role, kind }, index) => (
              <Typography key={index} tag="li" variant="pi" textColor="neutral800">
                {t('looks.one', { at: moment(at, campaign.timeZone), by: name ?? t(`role.${role}`), kind: t(`document.${kind}`) })}
              </Typography>
            ))}
          </Box>
        </Box>
      )}
    </Section>
  );
};

/** Two are compared; who opens a third puts the first away. */
const MOST_OPEN = 2;

const KIBIBYTE = 1024;

/** What nobody may open yet, or ever again. */
const CLOSED = ['PENDING', 'INFECTED'];

const Row = ({ document: { kind, fileName, size, scan }, isOpen, toggle }: { document: DocumentView; isOpen: boolean; toggle: () => void }) => {
  const { t, number } = useWording();
  return (
    <Flex tag="li" justifyContent="space-between" gap={3} wrap="wrap">
      <Box>
        <Typography fontWeight="semiBold" textColor="neutral800">
          {t(`document.${kind}`)}
        </Typography>
        <Typography tag="div" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {t('documents.facts', { name: fileName, size: number(Math.ceil(size / KIBIBYTE)), scan: t(`scan.${scan}`) })}
        </Typography>
      </Box>
      <Button size="S" variant="secondary" disabled={CLOSED.includes(scan)} aria-expanded={isOpen} aria-label={`${t(isOpen ? 'documents.close' : 'documents.open')}: ${t(`document.${kind}`)}`} onClick={toggle}>
        {t(isOpen ? 'documents.close' : 'documents.open')}
      </Button>
    </Flex>
  );
};
