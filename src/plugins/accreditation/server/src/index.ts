import { bootstrap, destroy } from './bootstrap';
import config from './config';
import contentTypes from './content-types';
import controllers from './controllers';
import { register } from './register';
import routes from './routes';
import services from './services';

/** What `strapi.plugin('accreditation').service(name)` gives, by name. */
export type { Services } from './services/compose';

export default { register, bootstrap, destroy, config, contentTypes, controllers, routes, services };
