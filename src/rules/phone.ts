import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Says why `value` is no telephone number in E.164 (`+3281246000`), or nothing when it is one. */
export function phoneProblem(value: string): string | null {
  if (!/^\+[1-9]\d{6,14}$/.test(value)) {
    return 'Enter the telephone number in international form: a plus sign, the country code and the number without spaces, for example +3281246000.';
  }
  if (parsePhoneNumberFromString(value)?.isValid() !== true) {
    return `${value} is not a telephone number that exists in that country's numbering plan; check the digits.`;
  }
  return null;
}
