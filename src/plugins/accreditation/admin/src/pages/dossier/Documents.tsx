import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { DocumentView, DossierView } from '../../api/contract';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import { Viewer } from './Viewer';

interface DocumentsProps {
  dossier: DossierView;
  /** After somebody has looked: looks are part of the dossier. */
  onLook: () => Promise<unknown>;
}

/** The papers that the reader needs, with a viewer, and who looked at them. */
export const Documents = ({ dossier: { documents, looks, campaign }, onLook }: DocumentsProps) => {
  const { t, moment } = useWording();
  const [open, setOpen] = React.useState<string | null>(null);
  const shown = documents.find(({ documentId }) => documentId === open);
  return (
    <Section title={t('documents')}>
      {documents.length === 0 && <Typography textColor="neutral600">{t('documents.none')}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {documents.map((document) => (
          <Row key={document.documentId} document={document} isOpen={document.documentId === open} toggle={() => setOpen(document.documentId === open ? null : document.documentId)} />
        ))}
      </Flex>
      {shown && <Viewer key={shown.documentId} document={shown} onLook={onLook} />}
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
      <Button size="S" variant="secondary" disabled={CLOSED.includes(scan)} aria-expanded={isOpen} onClick={toggle}>
        {t(isOpen ? 'documents.close' : 'documents.open')}
      </Button>
    </Flex>
  );
};
