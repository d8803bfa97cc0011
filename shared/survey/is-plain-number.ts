/**
 * Whether a code is written as a whole number that reads as the same text again: 1, not 01, 1.0 or −0; of 15 digits at
 * most, beyond which numbers are not told apart.
 */
export function isPlainNumber(code: string): boolean {
  return /^-?(0|[1-9]\d{0,14})$/.test(code) && code !== '-0'
}
