import * as React from 'react';
import { Box, Button, Flex } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { useWording } from '../../wording';

interface PictureProps {
  address: string;
  name: string;
}

const ZOOMS = [1, 1.5, 2, 3, 4];
const QUARTER = 90;

/** A picture that can be enlarged and turned, with buttons or with the keys + - r while it has the focus; arrows move it. */
export const Picture = ({ address, name }: PictureProps) => {
  const { t } = useWording();
  const [zoom, setZoom] = React.useState(0);
  const [turns, setTurns] = React.useState(0);
  const [size, setSize] = React.useState({ width: 1, height: 1 });
  const larger = () => setZoom((before) => Math.min(before + 1, ZOOMS.length - 1));
  const smaller = () => setZoom((before) => Math.max(before - 1, 0));
  const turn = () => setTurns((before) => before + 1);
  const keys: Readonly<Record<string, () => void>> = { '+': larger, '=': larger, '-': smaller, r: turn };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    keys[event.key]?.();
  };
  return (
    <Box paddingTop={4}>
      <Flex gap={2} paddingBottom={2} wrap="wrap">
        <Button size="S" variant="tertiary" startIcon={<Plus aria-hidden />} disabled={zoom === ZOOMS.length - 1} onClick={larger}>
          {t('view.larger')}
        </Button>
        <Button size="S" variant="tertiary" startIcon={<Minus aria-hidden />} disabled={zoom === 0} onClick={smaller}>
          {t('view.smaller')}
        </Button>
        <Button size="S" variant="tertiary" onClick={turn}>
          {t('view.turn')}
        </Button>
      </Flex>
      <Box tabIndex={0} role="region" aria-label={name} aria-keyshortcuts="+ - r" title={t('view.keys')} onKeyDown={onKeyDown} background="neutral150" hasRadius style={{ overflow: 'auto', maxHeight: '60vh' }}>
        <Box style={frameOf(size, { isTurned: turns % 2 === 1, zoom: ZOOMS[zoom] ?? 1 })}>
          <img
            src={address}
            alt={name}
            data-turned={(turns * QUARTER) % 360}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
            style={{ position: 'absolute', top: '50%', left: '50%', width: turns % 2 === 1 ? `${(100 * size.width) / size.height}%` : '100%', maxWidth: 'none', transform: `translate(-50%, -50%) rotate(${turns * QUARTER}deg)` }}
          />
        </Box>
      </Box>
    </Box>
  );
};

/** The room that the picture takes, turned as it is: a transform alone would leave it the room that it had. */
function frameOf({ width, height }: { width: number; height: number }, { isTurned, zoom }: { isTurned: boolean; zoom: number }): React.CSSProperties {
  const [across, down] = isTurned ? [height, width] : [width, height];
  return { position: 'relative', margin: '0 auto', width: `calc(min(100%, ${across}px) * ${zoom})`, aspectRatio: `${across} / ${down}` };
}
