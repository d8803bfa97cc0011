/**
 * Characters of the longest text that may be a mark, a date, a word of degree or an address. What is longer is what somebody
 * wrote; the patterns are not tried on it, because on hostile texts (a million spaces) some of them would take hours.
 */
export const longestValue = 300
