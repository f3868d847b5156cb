import { application } from './application/schema';
import { campaign } from './campaign/schema';
import { document } from './document/schema';
import { outlet } from './outlet/schema';

export default {
  campaign: { schema: campaign },
  application: { schema: application },
  outlet: { schema: outlet },
  document: { schema: document },
};
