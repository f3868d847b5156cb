import * as React from 'react';
import { Button, Field, Modal, TextInput } from '@strapi/design-system';
import { useWording } from '../../wording';

interface ViewDialogProps {
  title: string;
  /** The present name; empty for a view that is new. */
  name: string;
  hint: string | undefined;
  /** Says why not, or null. */
  save: (name: string) => Promise<string | null>;
  close: () => void;
}

const LONGEST = 80;

/** Asks for the name of a view. */
export const ViewDialog = ({ title, name, hint, save, close }: ViewDialogProps) => {
  const { t } = useWording();
  const [typed, setTyped] = React.useState(name);
  const [failure, setFailure] = React.useState<string | null>(null);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const refusal = await save(typed.trim());
    if (refusal === null) close();
    else setFailure(refusal);
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} style={{ display: 'contents' }}>
          <Modal.Body>
            <Field.Root name="name" required hint={hint} error={failure ?? undefined}>
              <Field.Label>{t('queue.views.name')}</Field.Label>
              <TextInput value={typed} maxLength={LONGEST} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)} />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={typed.trim() === ''}>
              {t('notes.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
