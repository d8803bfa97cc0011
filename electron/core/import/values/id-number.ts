const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'
const pattern = /^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/

/**
 * Whether a text is a Chinese citizen's identity number: a region, a date of birth and the check digit that belong together.
 * One serial number of eighteen digits in eleven has the right check digit by chance, and few of these hold a date.
 *
 * Source: GB 11643-1999 (check digit after ISO 7064, MOD 11-2), whose own example the test uses.
 *
 * @example isIdNumber('11010519491231002X') // true
 */
export function isIdNumber(text: string): boolean {
  if (!pattern.test(text)) return false
  let sum = 0
  for (const [index, weight] of weights.entries()) sum += weight * Number(text[index])
  return checkDigits[sum % 11] === text.at(-1)?.toUpperCase()
}
