import * as React from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import type { DeskSetting } from '../api/contract';
import { useAnswer } from '../api/use-answer';
import { useDeskClient } from '../api/use-desk-client';
import { Failed, Loading } from '../components/Waiting';
import { DeskProvider } from '../desk';
import { DESK_PERMISSIONS } from '../permissions';
import { DossierPage } from './dossier/DossierPage';
import { FiguresPage } from './figures/FiguresPage';
import { OpeningPage } from './opening/OpeningPage';
import { QueuePage } from './queue/QueuePage';

const Desk = () => {
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<DeskSetting>('/desk'), [client]));
  if (data === null) return <Layouts.Content>{failure === null ? <Loading /> : <Failed why={failure} retry={reload} />}</Layouts.Content>;
  return (
    <DeskProvider value={data}>
      <Routes>
        <Route index element={<QueuePage />} />
        <Route path="dossiers/:documentId" element={<DossierPage />} />
        {data.mayOpen && <Route path="open" element={<OpeningPage />} />}
        {data.maySeeFigures && <Route path="figures" element={<FiguresPage />} />}
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
