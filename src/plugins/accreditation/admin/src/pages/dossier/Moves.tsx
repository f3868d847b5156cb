import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { MoveView } from '../../api/contract';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import type { DialogOrder } from './MoveDialog';
import { MoveDialog } from './MoveDialog';
import type { OpenDossier } from './use-open-dossier';
import { VARIANTS } from './variants';

/** What can be done now, as buttons; what cannot yet, with the reason. The server says which is which. */
export const Moves = (open: OpenDossier) => {
  const { t, moment } = useWording();
  const { dossier } = open;
  const [order, setOrder] = React.useState<DialogOrder | null>(null);
  const others = otherOrders(dossier);
  return (
    <Section title={t('moves')}>
      {dossier.moves.length === 0 && others.length === 0 && <Typography textColor="neutral600">{t('moves.none')}</Typography>}
      <Flex direction="column" alignItems="stretch" gap={2}>
        {dossier.moves.map((move) => (
          <Move key={move.transition} move={move} choose={() => setOrder({ key: move.transition, path: move.path, needs: move.needs, writes: move.writes })} />
        ))}
        {others.map((other) => (
          <Button key={other.key} variant="tertiary" fullWidth onClick={() => setOrder(other)}>
            {t(`move.${other.key}`)}
          </Button>
        ))}
        {dossier.takeBackUntil !== null && (
          <Typography variant="pi" textColor="neutral600">
            {t('takeBack.until', { at: moment(dossier.takeBackUntil, dossier.campaign.timeZone) })}
          </Typography>
        )}
      </Flex>
      {order !== null && <MoveDialog {...open} order={order} close={() => setOrder(null)} />}
    </Section>
  );
};

const Move = ({ move: { transition, whyNot }, choose }: { move: MoveView; choose: () => void }) => {
  const { t } = useWording();
  const id = React.useId();
  return (
    <Box>
      <Button fullWidth variant={VARIANTS[transition] ?? 'secondary'} disabled={whyNot !== null} aria-describedby={whyNot === null ? undefined : id} onClick={choose}>
        {t(`move.${transition}`)}
      </Button>
      {whyNot !== null && (
        <Typography id={id} tag="p" variant="pi" textColor="neutral600">
          {whyNot}
        </Typography>
      )}
    </Box>
  );
};

/** What is beside the table. */
function otherOrders({ may, takeBackUntil, hold }: OpenDossier['dossier']): DialogOrder[] {
  const plain = { needs: [], writes: false } as const;
  return [
    ...(may.takeBack && takeBackUntil !== null ? [{ key: 'takeBack', path: 'take-back', ...plain } as const] : []),
    ...(may.hold && hold === null ? [{ key: 'hold', path: 'hold', ...plain } as const] : []),
    ...(may.release && hold !== null ? [{ key: 'release', path: 'release', ...plain } as const] : []),
  ];
}
