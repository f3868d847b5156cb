import { Box, Typography } from '@strapi/design-system';
import type { DocumentView } from '../../api/contract';
import { useWording } from '../../wording';
import { Viewer } from './Viewer';

interface SideBySideProps {
  documents: readonly DocumentView[];
  onLook: () => Promise<unknown>;
}

/** Documents to be compared: beside one another where there is room, else below. */
export const SideBySide = ({ documents, onLook }: SideBySideProps) => {
  const { t } = useWording();
  return (
    <Box paddingTop={4} style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 28rem), 1fr))', gap: '1.6rem', alignItems: 'start' }}>
      {documents.map((document) => (
        <Box key={document.documentId} tag="figure" style={{ margin: 0, minWidth: 0 }}>
          <Typography tag="figcaption" variant="pi" fontWeight="semiBold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {t('documents.caption', { kind: t(`document.${document.kind}`), name: document.fileName })}
          </Typography>
          <Viewer document={document} onLook={onLook} />
        </Box>
      ))}
    </Box>
  );
};
