import { Flex } from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { useWording } from '../../wording';
import { Meanwhile } from './Meanwhile';
import type { OpenDossier } from './use-open-dossier';
import { wasChanged } from './use-open-dossier';
import { usePresence } from './use-presence';

/** Who else has the dossier open, and what they did with it. */
export const Presence = (open: OpenDossier) => {
  const { t, together } = useWording();
  const { dossier, reload } = open;
  const others = usePresence(dossier.documentId, (version) => void (version > dossier.version && reload()));
  const sentence = others.length === 0 ? null : t('presence', { names: together(others) });
  const isChanged = wasChanged(open);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={sentence || isChanged ? 4 : 0}>
      {/* There before anybody is, so that it is read out when somebody comes. */}
      <div role="status">{sentence && <Notice tone="primary">{sentence}</Notice>}</div>
      {isChanged && <Meanwhile {...open} />}
    </Flex>
  );
};
