import { Flex, Link } from '@strapi/design-system';
import type { DocumentView } from '../../api/contract';
import { Notice } from '../../components/Notice';
import { Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { Picture } from './Picture';
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
