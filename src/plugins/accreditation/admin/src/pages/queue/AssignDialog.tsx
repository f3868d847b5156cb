import * as React from 'react';
import { Button, Field, Flex, Modal, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { QueueRow } from '../../api/contract';
import { refusalIn } from '../../api/refusal';
import { useDesk } from '../../desk';
import { Notice } from '../../components/Notice';
import { useWording } from '../../wording';
import { Outcome } from './Outcome';
import { usePortions } from './use-portions';

interface AssignDialogProps {
  title: string;
  /** Gives what is assigned, once it is known to whom; from whom, where a colleague has to be chosen. */
  gather: (from: string) => Promise<readonly QueueRow[]>;
  /** Whether all dossiers of one colleague are meant. */
  asksFrom?: boolean;
  /** Says whether anything was assigned. */
  close: (isDone: boolean) => void;
}

/** Gives many dossiers to one colleague, or to nobody, and says of each whether it is theirs now. */
export const AssignDialog = ({ title, gather, asksFrom = false, close }: AssignDialogProps) => {
  const { t } = useWording();
  const [from, setFrom] = React.useState('');
  const [to, setTo] = React.useState<string | null>(null);
  const [rows, setRows] = React.useState<readonly QueueRow[] | null>(null);
  const [isBegun, setBegun] = React.useState(false);
  const [failure, setFailure] = React.useState<string | null>(null);
  const { progress, run } = usePortions('/queue/assignments');
  const { isOver } = progress;
  const isBusy = isBegun && !isOver;
  const begin = async (event: React.FormEvent) => {
    event.preventDefault();
    setBegun(true);
    try {
      const gathered = await gather(from);
      setRows(gathered);
      await run(gathered, { assignee: to === NOBODY ? null : to });
    } catch (problem) {
      setFailure(refusalIn(problem).message);
      setBegun(false);
    }
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && !isBusy && close(isOver)}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void begin(event)} style={{ display: 'contents' }}>
          <Modal.Body>
            {rows !== null ? (
              <Outcome rows={rows} progress={progress} />
            ) : (
              <Flex direction="column" alignItems="stretch" gap={4}>
                {asksFrom && <ColleagueField name="from" label={t('queue.assign.from')} value={from} onChoose={setFrom} />}
                <ColleagueField name="to" label={t('queue.assign.to')} value={to ?? ''} onChoose={setTo} takesNobody />
                {failure !== null && (
                  <Notice tone="danger" isNews>
                    {failure}
                  </Notice>
                )}
              </Flex>
            )}
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" disabled={isBusy} onClick={() => close(isOver)}>
              {t(isOver ? 'close' : 'cancel')}
            </Button>
            {!isOver && (
              <Button type="submit" loading={isBusy} disabled={to === null || (asksFrom && from === '')}>
                {t('queue.assign')}
              </Button>
            )}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

/** No id of a person is written so. */
const NOBODY = '-';

interface ColleagueFieldProps {
  name: string;
  label: string;
  value: string;
  onChoose: (person: string) => void;
  takesNobody?: boolean;
}

const ColleagueField = ({ name, label, value, onChoose, takesNobody = false }: ColleagueFieldProps) => {
  const { t } = useWording();
  const { colleagues, me } = useDesk();
  return (
    <Field.Root name={name} required>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(person) => onChoose(String(person))} placeholder={t('queue.assign.choose')}>
        {takesNobody && <SingleSelectOption value={NOBODY}>{t('notes.nobody')}</SingleSelectOption>}
        {colleagues.map(({ person, label: called }) => (
          <SingleSelectOption key={person} value={person}>
            {person === me ? t('notes.me', { name: called }) : called}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
