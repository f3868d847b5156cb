/** What an installation sets before its first start; here for a database that is thrown away. */
export const SECRETS = {
  APP_KEYS: 'bench',
  API_TOKEN_SALT: 'bench',
  ADMIN_JWT_SECRET: 'bench',
  TRANSFER_TOKEN_SALT: 'bench',
  JWT_SECRET: 'bench',
  ENCRYPTION_KEY: 'bench',
  ACCREDITATION_LEDGER_KEY: 'bench:0123456789abcdef0123456789abcdef',
  ACCREDITATION_KEYS: 'bench:0123456789abcdef0123456789abcdef',
  ACCREDITATION_SECRET: '0123456789abcdef0123456789abcdef',
};
