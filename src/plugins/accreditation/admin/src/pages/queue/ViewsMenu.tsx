import * as React from 'react';
import { Button, Flex, IconButton, Popover, Typography } from '@strapi/design-system';
import { Pencil, Plus, Star, Trash } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { OwnDesk, OwnView, QueueQuestion } from '../../api/contract';
import { useWording } from '../../wording';
import { hashOf } from './question';
import type { OwnDeskChanges } from './use-own-desk';
import { ViewDialog } from './ViewDialog';

interface ViewsMenuProps {
  own: OwnDesk;
  question: QueueQuestion;
  changes: OwnDeskChanges;
}

/** The officer's own views of the queue: to open, name, rename and delete. */
export const ViewsMenu = ({ own: { views }, question, changes }: ViewsMenuProps) => {
  const { t } = useWording();
  const [isOpen, setOpen] = React.useState(false);
  const [naming, setNaming] = React.useState<OwnView | 'new' | null>(null);
  const name = (view: OwnView | 'new') => {
    setOpen(false);
    setNaming(view);
  };
  return (
    <>
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <Popover.Trigger>
          <Button size="S" variant="tertiary" startIcon={<Star aria-hidden />}>
            {t('queue.views')}
          </Button>
        </Popover.Trigger>
        <Popover.Content side="bottom" align="end" sideOffset={4}>
          <Flex direction="column" alignItems="stretch" gap={2} padding={3} minWidth="28rem">
            {views.length === 0 && (
              <Typography variant="pi" textColor="neutral600">
                {t('queue.views.none')}
              </Typography>
            )}
            <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
              {views.map((view) => (
                <Flex key={view.id} tag="li" gap={1} justifyContent="space-between">
                  <Typography tag={Link} to={{ hash: hashOf(view.question) }} onClick={() => setOpen(false)} textColor="primary600">
                    {view.name}
                  </Typography>
                  <Flex gap={1}>
                    <IconButton size="S" variant="ghost" label={t('queue.views.rename', { name: view.name })} onClick={() => name(view)}>
                      <Pencil />
                    </IconButton>
                    <IconButton size="S" variant="ghost" label={t('queue.views.delete', { name: view.name })} onClick={() => void changes.removeView(view.id)}>
                      <Trash />
                    </IconButton>
                  </Flex>
                </Flex>
              ))}
            </Flex>
            <Button size="S" variant="secondary" startIcon={<Plus aria-hidden />} onClick={() => name('new')}>
              {t('queue.views.keep')}
            </Button>
          </Flex>
        </Popover.Content>
      </Popover.Root>
      {naming !== null && (
        <ViewDialog
          title={t(naming === 'new' ? 'queue.views.keep' : 'queue.views.renameTitle')}
          name={naming === 'new' ? '' : naming.name}
          hint={naming === 'new' ? t('queue.views.hint') : undefined}
          save={(given) => (naming === 'new' ? changes.keepView(given, question) : changes.renameView(naming.id, given))}
          close={() => setNaming(null)}
        />
      )}
    </>
  );
};
