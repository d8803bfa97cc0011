const plain = /^[\p{L}_$][\p{L}\p{N}_$]*$/u
const words = new Set(['and', 'or', 'not', 'true', 'false', '且', '或', '非'])

/**
 * A variable's name as it is written in an expression: as it is, or in braces when it is no plain word. A brace inside the
 * name is doubled.
 *
 * @example nameText('Q1') // 'Q1'
 * @example nameText('5、总体满意度') // '{5、总体满意度}'
 */
export function nameText(name: string): string {
  if (plain.test(name) && !words.has(name.toLowerCase())) return name
  return `{${name.replaceAll('}', '}}')}}`
}
