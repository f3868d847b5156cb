import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { LettersPage } from './LettersPage';
import { WordsPage } from './words/WordsPage';

/** What the office writes: its post, and the words of its letters. */
export const LettersApp = () => (
  <Routes>
    <Route index element={<LettersPage />} />
    <Route path="words" element={<WordsPage />} />
    <Route path="*" element={<Page.Error />} />
  </Routes>
);
