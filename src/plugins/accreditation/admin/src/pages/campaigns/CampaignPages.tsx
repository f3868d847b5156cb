import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { CampaignPage } from './CampaignPage';
import { EditCampaign, NewCampaign } from './CampaignFormPage';
import { CampaignsPage } from './CampaignsPage';

/** Campaigns: their list, the page of each, and their form. */
export const CampaignPages = () => (
  <Routes>
    <Route index element={<CampaignsPage />} />
    <Route path="new" element={<NewCampaign />} />
    <Route path=":documentId" element={<CampaignPage />} />
    <Route path=":documentId/edit" element={<EditCampaign />} />
    <Route path="*" element={<Page.Error />} />
  </Routes>
);

