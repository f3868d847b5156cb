import type * as React from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './extensions/logo.svg';
import { hideAdvertising } from './hide-advertising';
import { keepWhatWasTyped } from './keep-what-was-typed';
import { followPermissions } from './menu-by-permission';
import { namePages } from './name-pages';
import { translateForm } from './translate-form';
import { translateList } from './translate-list';
import { translations } from './translations';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    locales: ['fr', 'nl'],
    translations,
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    hideAdvertising(app);
    followPermissions(app);
    namePages();
    keepWhatWasTyped(app);
    app.customFields.register({
      name: 'word-list',
      type: 'json',
      intlLabel: { id: 'word-list.label', defaultMessage: 'List of words' },
      intlDescription: { id: 'word-list.description', defaultMessage: 'Words, one by one' },
      // eslint-disable-next-line no-restricted-syntax -- Strapi types every custom field's input as a component without props, and hands it the field's.
      components: { Input: async () => (await import('./WordListInput')) as unknown as { default: React.ComponentType } },
    });
  },

  bootstrap(app: StrapiApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateForm);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', translateList);
  },
};
