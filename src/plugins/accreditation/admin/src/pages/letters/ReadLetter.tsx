import * as React from 'react';
import { Button, Modal } from '@strapi/design-system';
import type { LetterRow, LetterText } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { Sheet } from './Sheet';

/** Opens what a letter said, or would say if it left now. */
export const ReadLetter = ({ letter }: { letter: LetterRow }) => {
  const { t } = useWording();
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary" size="S" aria-label={t('letters.read.of', { letter: t(`letter.${letter.kind}`), reference: letter.dossier.reference })}>
          {t('letters.read')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{`${t(`letter.${letter.kind}`)}: ${letter.dossier.name}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Said id={letter.id} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

const Said = ({ id }: { id: string }) => {
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<LetterText>(`/letters/${id}`), [client, id]));
  if (data === null) return failure === null ? <Loading /> : <Failed why={failure} retry={reload} />;
  return <Sheet {...data} />;
};
