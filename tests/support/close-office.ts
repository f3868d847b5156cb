export default async function closeOffice(): Promise<void> {
  await (globalThis as { closeOffice?: () => Promise<void> }).closeOffice?.();
}
