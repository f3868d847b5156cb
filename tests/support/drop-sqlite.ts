export default async function dropSqlite(): Promise<void> {
  await (globalThis as { dropTemplate?: () => Promise<void> }).dropTemplate?.();
}
