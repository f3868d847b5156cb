import type { Core } from '@strapi/strapi';
import { createCampaignsController } from './campaigns';
import { createDossierController } from './dossier';
import { createExportsController } from './exports';
import { createFiguresController } from './figures';
import { createLetterWordsController } from './letter-words';
import { createLettersController } from './letters';
import { createManyController } from './many';
import { createOpeningController } from './opening';
import { createOutletsController } from './outlets';
import { createOwnDeskController } from './own-desk';
import { createPaperController } from './paper';
import { createPresenceController } from './presence';
import { createQueueController } from './queue';

type Make = (dependencies: { strapi: Core.Strapi }) => object;

/** What the addresses of the admin panel lead to. */
export const PANEL_CONTROLLERS = {
  queue: createQueueController,
  many: createManyController,
  exports: createExportsController,
  ownDesk: createOwnDeskController,
  dossier: createDossierController,
  paper: createPaperController,
  figures: createFiguresController,
  opening: createOpeningController,
  presence: createPresenceController,
  campaigns: createCampaignsController,
  outlets: createOutletsController,
  letters: createLettersController,
  letterWords: createLetterWordsController,
} satisfies Record<string, Make>;
