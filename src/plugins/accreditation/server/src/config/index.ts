import { defaultConfig } from './config';
import { validateConfig } from './validate';

export default { default: defaultConfig, validator: validateConfig };
