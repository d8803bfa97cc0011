import { nameText } from './name-text.ts'
import { nameNodes } from './names-in.ts'
import { parseExpression } from './parse-expression.ts'

/**
 * The expression with one variable under its new name; everything else stays as it was written.
 *
 * @example renameInExpression('Q1 + Q10', 'Q1', '5、总体') // '{5、总体} + Q10'
 */
export function renameInExpression(text: string, from: string, to: string): string {
  const places = nameNodes(parseExpression(text)).filter(({ name }) => name === from)
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end }) => changed.slice(0, start) + nameText(to) + changed.slice(end), text)
}
