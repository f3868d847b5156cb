/** The form in which e-mail addresses are compared: without white space around them, in small letters, accents composed. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
