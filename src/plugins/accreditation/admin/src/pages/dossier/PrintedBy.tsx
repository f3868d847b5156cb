import { Typography } from '@strapi/design-system';
import type { DossierView } from '../../api/contract';
import { PaperOnly } from '../../components/paper';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';

/** At the end of a printed dossier: whose sheet it is, of when, and that it is not to lie about. */
export const PrintedBy = ({ dossier: { reference, campaign } }: { dossier: DossierView }) => {
  const { t, moment } = useWording();
  const { colleagues, me } = useDesk();
  const name = colleagues.find(({ person }) => person === me)?.label ?? '–';
  return (
    <PaperOnly>
      <Typography tag="p" variant="pi">
        {t('print.by', { name, reference, at: moment(new Date().toISOString(), campaign.timeZone) })}
      </Typography>
    </PaperOnly>
  );
};
