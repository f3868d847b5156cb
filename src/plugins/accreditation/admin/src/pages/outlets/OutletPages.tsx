import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { NewOutlet } from './NewOutlet';
import { OutletPage } from './OutletPage';
import { OutletsPage } from './OutletsPage';

/** The directory of outlets: its list, and the page of each entry. */
export const OutletPages = () => (
  <Routes>
    <Route index element={<OutletsPage />} />
    <Route path="new" element={<NewOutlet />} />
    <Route path=":documentId" element={<OutletPage />} />
    <Route path="*" element={<Page.Error />} />
  </Routes>
);
