const lastExact = 15
const powers = Array.from({ length: lastExact + 1 }, (_, index) => 10 ** index)
const plainNumber = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/

/**
 * A number from its bytes. Up to 15 digits are put together as whole number and divided once, which rounds as reading the
 * text does; longer ones and powers of ten go the usual way.
 *
 * @returns NaN when it is no number
 */
export function numberText(bytes: Buffer, start: number, end: number): number {
  let at = start
  const negative = bytes[at] === 0x2d
  if (negative) at++
  let whole = 0
  let digits = 0
  let decimals = -1
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit
      digits++
      if (decimals >= 0) decimals++
    } else if (digit === -2 && decimals < 0) decimals = 0
    else return slowly(bytes, start, end)
  }
  if (digits === 0 || digits > lastExact) return slowly(bytes, start, end)
  const value = decimals > 0 ? whole / (powers[decimals] ?? 1) : whole
  return negative ? -value : value
}

function slowly(bytes: Buffer, start: number, end: number): number {
  const text = bytes.toString('latin1', start, end)
  const value = plainNumber.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : Number.NaN
}
