/**
 * The characters of a reference: digits and capitals without those that look alike on paper or in bad light. Of 0/O/D/Q, 1/I/L/J, 2/Z,
 * 5/S, 6/G, 8/B, M/N and U/V/W one is left each. They are 23, a prime: that lets one check character find every single wrong character
 * and every swap.
 */
export const ALPHABET = '3479ABCDEFGHJKMPRSTWXYZ';

/** How many characters carry the number; one check character follows. */
export const BODY_LENGTH = 8;
