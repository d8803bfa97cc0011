import type { HookScope } from './hook-scope.ts'
import { refuseSyntax } from './refuse-syntax.ts'
import type { Expression } from './syntax.ts'

type ToExpression = (node: unknown) => Expression

const patterns = {
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_$.])/uy,
  word: /[\p{L}_$][\p{L}\p{N}_$]*/uy,
  minimum: /\.(\d{1,4})(?=\s*\()/uy,
  not: /(?:not(?![\p{L}\p{N}_$])|!(?!=))/iuy,
  sign: /[-+]/uy,
  braced: /\{((?:[^}]|\}\})*)\}/uy,
  bracketed: /\[((?:[^\]]|\]\])*)\]/uy,
  texts: [/"((?:[^"]|"")*)"/uy, /'((?:[^']|'')*)'/uy, /“([^”]*)”/uy, /‘([^’]*)’/uy],
} as const

/** Reads one operand from where the parser stands; what cannot be one is refused with its place. */
export function readToken(parser: HookScope, toExpression: ToExpression): Expression {
  const start = parser.index
  const { expr } = parser
  const unary = take(parser, patterns.not) ? 'not' : (take(parser, patterns.sign)?.[0] ?? null)
  if (unary !== null) {
    const operand = toExpression(parser.gobbleToken())
    return {
      kind: 'unary',
      operator: unary === 'not' ? 'not' : unary === '-' ? '-' : '+',
      operand,
      start,
      end: operand.end,
    }
  }
  if (expr[start] === '(') {
    const inner = listUntilClosed(parser, toExpression)
    const [only] = inner
    if (only === undefined || inner.length > 1) refuseSyntax(expr, start)
    return { kind: 'group', inner: only, start, end: parser.index }
  }
  const number = take(parser, patterns.number)
  if (number) {
    const value = Number(number[0])
    return Number.isFinite(value) ? { kind: 'number', value, start, end: parser.index } : refuseSyntax(expr, start)
  }
  for (const pattern of patterns.texts) {
    const text = take(parser, pattern)
    if (text) return { kind: 'text', value: unquoted(text), start, end: parser.index }
  }
  const quoted = take(parser, patterns.braced) ?? take(parser, patterns.bracketed)
  if (quoted) return { kind: 'name', name: unquoted(quoted), start, end: parser.index }
  const word = take(parser, patterns.word)?.[0]
  return word === undefined ? refuseSyntax(expr, start) : readWord(parser, word, start, toExpression)
}

/** A function with its arguments, true or false, or a variable. */
function readWord(parser: HookScope, word: string, start: number, toExpression: ToExpression): Expression {
  const minimum = take(parser, patterns.minimum)?.[1] ?? null
  const end = parser.index
  parser.gobbleSpaces()
  if (parser.expr[parser.index] === '(') {
    const args = listUntilClosed(parser, toExpression)
    const needed = minimum === null ? null : Number(minimum)
    return { kind: 'call', name: word.toLowerCase(), minimum: needed, args, start, end: parser.index }
  }
  parser.index = end
  const lower = word.toLowerCase()
  if (lower === 'true' || lower === 'false') return { kind: 'truth', value: lower === 'true', start, end }
  return { kind: 'name', name: word, start, end }
}

/** What stands between parentheses, parted by commas; the parser stands on the opening one. */
function listUntilClosed(parser: HookScope, toExpression: ToExpression): Expression[] {
  const list: Expression[] = []
  parser.index++
  parser.gobbleSpaces()
  if (parser.expr[parser.index] === ')') {
    parser.index++
    return list
  }
  for (;;) {
    list.push(toExpression(parser.gobbleExpression()))
    parser.gobbleSpaces()
    const sign = parser.expr[parser.index]
    if (sign !== ',' && sign !== ')') refuseSyntax(parser.expr, parser.index)
    parser.index++
    if (sign === ')') return list
    parser.gobbleSpaces()
  }
}

function take(parser: HookScope, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = parser.index
  const match = pattern.exec(parser.expr)
  if (match) parser.index += match[0].length
  return match
}

/** A quote or brace inside is written twice. */
function unquoted([whole, inside]: RegExpExecArray): string {
  const closing = whole.at(-1) ?? ''
  return (inside ?? '').replaceAll(closing + closing, () => closing)
}
