import * as React from 'react';
import { Box, Button, Flex, Link } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import type { DocumentView } from '../../api/contract';
import { Notice } from '../../components/Notice';
import { Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { useFile } from './use-file';

interface ViewerProps {
  document: DocumentView;
  onLook: () => Promise<unknown>;
}

/** Shows a document: pictures here, to be enlarged and turned; anything else in the browser's own viewer, in a page of its own. */
export const Viewer = ({ document, onLook }: ViewerProps) => {
  const { t } = useWording();
  const { address, failure } = useFile(document.documentId, onLook);
  if (failure !== null) return <Notice tone="danger" isNews>{failure}</Notice>;
  if (address === null) return <Loading />;
  const name = t(`document.${document.kind}`);
  if (document.mime.startsWith('image/')) return <Picture address={address} name={name} />;
  return (
    <Flex paddingTop={4} gap={4} wrap="wrap">
      <Link href={address} isExternal>
        {t('documents.openPdf', { name })}
      </Link>
      <Link href={address} download={document.fileName}>
        {t('documents.save')}
      </Link>
    </Flex>
  );
};

const ZOOMS = [1, 1.5, 2, 3, 4];
const QUARTER = 90;

const Picture = ({ address, name }: { address: string; name: string }) => {
  const { t } = useWording();
  const [zoom, setZoom] = React.useState(0);
  const [turns, setTurns] = React.useState(0);
  return (
    <Box paddingTop={4}>
      <Flex gap={2} paddingBottom={2}>
        <Button size="S" variant="tertiary" startIcon={<Plus aria-hidden />} disabled={zoom === ZOOMS.length - 1} onClick={() => setZoom(zoom + 1)}>
          {t('view.larger')}
        </Button>
        <Button size="S" variant="tertiary" startIcon={<Minus aria-hidden />} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          {t('view.smaller')}
        </Button>
        <Button size="S" variant="tertiary" onClick={() => setTurns(turns + 1)}>
          {t('view.turn')}
        </Button>
      </Flex>
      <Box tabIndex={0} role="region" aria-label={name} background="neutral150" hasRadius style={{ overflow: 'auto', maxHeight: '60vh', textAlign: 'center' }}>
        <img src={address} alt={name} style={{ width: zoom === 0 ? 'auto' : `${(ZOOMS[zoom] ?? 1) * 100}%`, maxWidth: zoom === 0 ? '100%' : 'none', transform: `rotate(${turns * QUARTER}deg)` }} />
      </Box>
    </Box>
  );
};
