import * as React from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import type { DeskSetting } from '../api/contract';
import { useAnswer } from '../api/use-answer';
import { useDeskClient } from '../api/use-desk-client';
import { Failed, Loading } from '../components/Waiting';
import { DeskProvider } from '../desk';
import { DESK_PERMISSIONS } from '../permissions';
import { CampaignPages } from './campaigns/CampaignPages';
import { DossierPage } from './dossier/DossierPage';
import { FiguresPage } from './figures/FiguresPage';
import { LettersApp } from './letters/LettersApp';
import { OpeningPage } from './opening/OpeningPage';
import { OutletPages } from './outlets/OutletPages';
import { QueuePage } from './queue/QueuePage';

type DeskPage = DeskSetting['pages'][number];

/** What each page shows; whatever stands behind its name in an address is its own. The queue is the desk's first page, with no name. */
const ELEMENTS: Readonly<Record<Exclude<DeskPage, 'queue'>, React.ReactElement>> = {
  campaigns: <CampaignPages />,
  outlets: <OutletPages />,
  letters: <LettersApp />,
  figures: <FiguresPage />,
};

const Desk = () => {
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<DeskSetting>('/desk'), [client]));
  const desk = React.useMemo(() => data && { ...data, reload }, [data, reload]);
  if (desk === null) return <Layouts.Content>{failure === null ? <Loading /> : <Failed why={failure} retry={reload} />}</Layouts.Content>;
  return (
    <DeskProvider value={desk}>
      <Routes>
        <Route index element={<QueuePage />} />
        <Route path="dossiers/:documentId" element={<DossierPage />} />
        {desk.mayOpen && <Route path="open" element={<OpeningPage />} />}
        {desk.pages.map((page) => page !== 'queue' && <Route key={page} path={`${page}/*`} element={ELEMENTS[page]} />)}
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </DeskProvider>
  );
};

/** The press office's desk, for whoever has the permission. */
const DeskApp = () => (
  <Page.Protect permissions={DESK_PERMISSIONS}>
    <Desk />
  </Page.Protect>
);

export default DeskApp;
