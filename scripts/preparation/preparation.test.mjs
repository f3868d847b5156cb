import { whyInstallFailed } from './dependencies.mjs';
import { checkNodeVersion } from './node-version.mjs';

describe('an old Node.js', () => {
  test.each(['18.20.4', '20.18.3'])('%s is refused with what to do', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(`needs Node.js 20.19 or newer, and this is ${version}: install a newer one`);
  });

  test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });
});

describe('an installation that failed', () => {
  test.each([
    ['npm error code 1\nnpm error path /srv/node_modules/better-sqlite3\nnpm error gyp ERR! not ok', 'install a C++ compiler'],
    ['npm error code ENOTFOUND\nnpm error network request failed', 'check the network'],
    ['npm error code ENOSPC', 'make room'],
  ])('is explained: %s', (output, advice) => {
    expect(whyInstallFailed(output)).toContain(advice);
  });

  test('for an unknown reason is told in npm’s own words', () => {
    expect(whyInstallFailed('added 1\nnpm error code EUSAGE\nnpm error in sync')).toContain('npm error code EUSAGE\nnpm error in sync');
  });
});
