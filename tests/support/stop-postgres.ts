export default function stopPostgres(): void {
  (globalThis as { stopPostgres?: () => void }).stopPostgres?.();
}
