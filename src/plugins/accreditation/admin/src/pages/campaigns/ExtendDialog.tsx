import * as React from 'react';
import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import type { CampaignView } from '../../api/contract';
import { Notice } from '../../components/Notice';
import { useWording } from '../../wording';
import type { DateName } from './fields';
import { fieldsOf, formOf } from './fields';
import { useSave } from './use-save';
import { WarningList } from './Warnings';

interface ExtendDialogProps {
  campaign: CampaignView;
  isShut: boolean;
  onSaved: () => Promise<unknown>;
  close: () => void;
}

/** The dates that follow the closing, of which none comes before it. */
const MOVED = ['closesAt', 'decisionsBy', 'endsAt'] as const satisfies readonly DateName[];

/** Gives applicants more time: a later closing, and where need be a later end. */
export const ExtendDialog = ({ campaign, isShut, onSaved, close }: ExtendDialogProps) => {
  const { t } = useWording();
  const [fields, setFields] = React.useState(() => fieldsOf(campaign.form, { categories: [], languages: [] }));
  const { save, refusal, warnings, isBusy } = useSave(campaign, async () => {
    close();
    await onSaved();
  });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const { closesAt, decisionsBy, endsAt } = formOf(fields, campaign.form);
    void save({ closesAt, decisionsBy, endsAt });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t(isShut ? 'campaigns.reopen' : 'campaigns.extend')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={submit} style={{ display: 'contents' }}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {refusal !== null && refusal.problems.size === 0 && (
                <Notice tone="danger" isNews>
                  {refusal.message}
                </Notice>
              )}
              {MOVED.map((name) => (
                <Field.Root key={name} name={name} hint={t('hint.dueAt', { timeZone: fields.timeZone })} error={refusal?.problems.get(name)}>
                  <Field.Label>{t(`campaigns.date.${name}`)}</Field.Label>
                  <TextInput type="datetime-local" value={fields[name]} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setFields({ ...fields, [name]: event.target.value })} />
                  <Field.Error />
                  <Field.Hint />
                </Field.Root>
              ))}
              {warnings.length > 0 && <WarningList warnings={warnings} />}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isBusy} variant={warnings.length > 0 ? 'danger' : 'default'}>
              {t(warnings.length > 0 ? 'campaigns.saveAnyway' : 'campaigns.save')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
