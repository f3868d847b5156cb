import type { Core } from '@strapi/strapi';
import { createDossierController } from './dossier';
import { createFiguresController } from './figures';
import { createOpeningController } from './opening';
import { createPaperController } from './paper';
import { createPresenceController } from './presence';
import { createQueueController } from './queue';

type Make = (dependencies: { strapi: Core.Strapi }) => object;

/** What the addresses of the admin panel lead to. */
export const PANEL_CONTROLLERS = { queue: createQueueController, dossier: createDossierController, paper: createPaperController, figures: createFiguresController, opening: createOpeningController, presence: createPresenceController } satisfies Record<string, Make>;
