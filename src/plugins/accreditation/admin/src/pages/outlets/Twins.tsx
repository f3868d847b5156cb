import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { OutletRow, OutletsAnswer, OutletView } from '../../api/contract';
import { useDeskClient } from '../../api/use-desk-client';
import { useWording } from '../../wording';
import { Search } from '../../components/Search';

interface TwinsProps {
  outlet: OutletView;
  choose: (other: OutletRow) => void;
}

const MOST_FOUND = 10;

/** Entries that may be the same outlet, with why; and any other that somebody looks for. */
export const Twins = ({ outlet, choose }: TwinsProps) => {
  const { t } = useWording();
  const client = useDeskClient();
  const [text, setText] = React.useState('');
  const [found, setFound] = React.useState<readonly OutletRow[]>([]);
  const search = async (wanted: string) => {
    setText(wanted);
    setFound(wanted === '' ? [] : (await client.post<OutletsAnswer>('/outlets/search', { text: wanted, limit: MOST_FOUND })).rows.filter(({ documentId }) => documentId !== outlet.documentId));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
      {outlet.twins.length === 0 && <Typography textColor="neutral600">{t('outlets.noTwins')}</Typography>}
      {outlet.twins.map((twin) => (
        <Twin key={twin.documentId} twin={twin} why={t(`match.${twin.how}`)} choose={outlet.mayMerge ? () => choose(twin) : null} />
      ))}
      {outlet.mayMerge && (
        <Box paddingTop={2}>
          <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
            {t('outlets.other')}
          </Typography>
          <Search name="outlet" label={t('outlets.search')} placeholder={t('outlets.search.placeholder')} text={text} onSearch={(wanted) => void search(wanted)} />
        </Box>
      )}
      {text !== '' && found.length === 0 && <Typography textColor="neutral600">{t('outlets.noneFound')}</Typography>}
      {found.map((twin) => (
        <Twin key={twin.documentId} twin={twin} why={null} choose={() => choose(twin)} />
      ))}
    </Flex>
  );
};

const Twin = ({ twin: { name, country: code, dossiers }, why, choose }: { twin: OutletRow; why: string | null; choose: (() => void) | null }) => {
  const { t, country } = useWording();
  const about = [code === null ? null : country(code), t('outlets.count', { count: dossiers }), why].filter((part) => part !== null);
  return (
    <Flex gap={3} justifyContent="space-between" wrap="wrap">
      <Box>
        <Typography tag="p" fontWeight="bold" textColor="neutral800">
          {name}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {about.join(' · ')}
        </Typography>
      </Box>
      {choose !== null && (
        <Button type="button" size="S" variant="secondary" aria-label={t('outlets.mergeWith', { name })} onClick={choose}>
          {t('outlets.merge')}
        </Button>
      )}
    </Flex>
  );
};
