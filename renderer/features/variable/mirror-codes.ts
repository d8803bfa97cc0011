/**
 * The labels with their codes in reverse order: the first label gets the last code.
 *
 * @example mirrorCodes({ 1: '满意', 2: '一般', 3: '不满意' }) // { 1: '不满意', 2: '一般', 3: '满意' }
 */
export function mirrorCodes(labels: Readonly<Record<string, string>>): Record<string, string> {
  const codes = Object.keys(labels).sort((a, b) => Number(a) - Number(b))
  const texts = codes.map((code) => labels[code] ?? '').reverse()
  return Object.fromEntries(codes.map((code, at) => [code, texts[at] ?? '']))
}
