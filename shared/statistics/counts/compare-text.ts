/**
 * Orders texts by Unicode code point: the same on every machine and in every language, unlike a locale's order. (The
 * language's own `<` compares UTF-16 units and puts characters beyond U+FFFF, such as rare Chinese ones, too early.)
 */
export function compareText(a: string, b: string): number {
  const left = [...a]
  const right = [...b]
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
