import { deriveSecrets } from './secrets';

const secrets = deriveSecrets('a secret of the installation, long enough');

test('a token is 256 bits, the same each time, and another for another dossier, generation or installation', () => {
  const token = secrets.tokenOf('dossier', 1);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(secrets.tokenOf('dossier', 1)).toBe(token);
  const others = [secrets.tokenOf('other', 1), secrets.tokenOf('dossier', 2), deriveSecrets('another secret').tokenOf('dossier', 1)];
  expect(new Set([token, ...others]).size).toBe(4);
});

test('each purpose has a key of its own', () => {
  expect(secrets.digestIdentity('same')).not.toBe(secrets.digestRequest('same'));
});
