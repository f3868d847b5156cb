/**
 * The characters of a reference: digits and capitals without those that look alike on paper or in bad light. Of 0/O/D/Q, 1/I/L, 2/Z, 5/S, 6/G,
 * 8/B, N/M and U/V/W at most one is left (D and W have no rival any more). They are 23, a prime: that lets one check character find every
 * single wrong character and every swap.
 */
export const ALPHABET = '3479ABCDEFGHJKMPRSTWXYZ';

/** How many characters carry the number; one check character follows. */
export const BODY_LENGTH = 8;
