import { config } from './config';
import { bootstrap, destroy, register } from './register';
import { services } from './services';

export default { bootstrap, config, destroy, register, services };
