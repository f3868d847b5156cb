/** Tests start scheduled work themselves, when they want it. */
export default { cron: { enabled: false }, logger: { startup: { enabled: false } } };
