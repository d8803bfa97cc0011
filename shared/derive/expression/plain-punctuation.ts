/** What a Chinese keyboard writes for the signs of the language; each is one character, so that no place moves. */
const plainOf: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '＋': '+',
  '－': '-',
  '＊': '*',
  '／': '/',
  '％': '%',
  '＝': '=',
  '＜': '<',
  '＞': '>',
  '！': '!',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '\u3000': ' ',
  '\u00a0': ' ',
}
const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '{': '}', '[': ']' }
const logical: Readonly<Record<string, string>> = { 且: '&', 或: '|', 非: '!' }
const beforeWord = /[\s()),,}\]]$/u

/**
 * The text with full-width signs as the plain ones and 且, 或, 非 that stand alone as signs; names in braces and texts in
 * quotes stay. The length stays, so that places in it are places in the original.
 *
 * @example plainPunctuation('（Q1＝5）') // '(Q1=5)'
 */
export function plainPunctuation(text: string): string {
  let plain = ''
  let until: string | null = null
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (until !== null) {
      plain += char
      if (char === until) until = null
      continue
    }
    const sign = plainOf[char] ?? char
    until = closing[sign] ?? null
    const word = logical[char]
    const alone =
      word !== undefined &&
      (i === 0 || beforeWord.test(plain)) &&
      /^(?:[\s((!！{｛[［]|$)/u.test(text.slice(i + 1, i + 2))
    plain += alone ? word : sign
  }
  return plain
}
