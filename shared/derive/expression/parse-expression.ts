import jsep from 'jsep'
import { refuse } from '../../errors/refusal.ts'
import { plainPunctuation } from './plain-punctuation.ts'
import { readToken } from './read-token.ts'
import { refuseSyntax } from './refuse-syntax.ts'
import type { BinaryOperator, Expression } from './syntax.ts'

/** Longer ones are a slip of the clipboard, and deep nesting must not exhaust the stack. */
const longest = 4_000
const deepest = 60

const operators: Readonly<Record<string, readonly [operator: BinaryOperator, precedence: number]>> = {
  or: ['or', 1],
  OR: ['or', 1],
  Or: ['or', 1],
  '||': ['or', 1],
  '|': ['or', 1],
  and: ['and', 2],
  AND: ['and', 2],
  And: ['and', 2],
  '&&': ['and', 2],
  '&': ['and', 2],
  '=': ['=', 6],
  '==': ['=', 6],
  '<>': ['<>', 6],
  '!=': ['<>', 6],
  '≠': ['<>', 6],
  '<': ['<', 6],
  '<=': ['<=', 6],
  '≤': ['<=', 6],
  '>': ['>', 6],
  '>=': ['>=', 6],
  '≥': ['>=', 6],
  '+': ['+', 9],
  '-': ['-', 9],
  '*': ['*', 10],
  '×': ['*', 10],
  '/': ['/', 10],
  '÷': ['/', 10],
  '%': ['%', 10],
  '^': ['^', 11],
  '**': ['^', 11],
}

/** jsep is used for the order of operators alone: its tokens are ours, its other node types cannot come up. */
function configuredParser(): (text: string) => unknown {
  jsep.removeAllUnaryOps()
  jsep.removeAllBinaryOps()
  jsep.removeAllLiterals()
  for (const [sign, [operator, precedence]] of Object.entries(operators))
    jsep.addBinaryOp(sign, precedence, operator === '^')
  // The a ? b : c that jsep brings along.
  delete jsep.hooks['after-expression']
  jsep.hooks.add('gobble-token', function readOwnToken(env) {
    env.node = { type: 'Token', own: readToken(this, toExpression) }
  })
  return jsep
}
const parse = configuredParser()

/**
 * An expression as a tree; nothing of it is ever run as code. What it says is checked by `compileExpression`.
 *
 * Refuses `expressionEmpty`, `expressionTooLong`, `expressionSyntax` (with the place, 1-based, and what stands there).
 *
 * @example parseExpression('mean(Q1, Q2) > 4').kind // 'binary'
 */
export function parseExpression(text: string): Expression {
  if (text.trim() === '') refuse('expressionEmpty')
  if (text.length > longest || depthOf(text) > deepest) refuse('expressionTooLong', { limit: longest, depth: deepest })
  const plain = plainPunctuation(text)
  const node = parsed(plain)
  const first: unknown = isCompound(node) ? node.body[0] : node
  if (first === undefined) refuseSyntax(plain, plain.search(/\S/))
  const expression = toExpression(first)
  // jsep lets several expressions stand side by side, parted by commas or nothing.
  if (plain.slice(0, expression.start).trim() !== '') refuseSyntax(plain, plain.search(/\S/))
  const rest = plain.slice(expression.end)
  if (rest.trim() !== '') refuseSyntax(plain, expression.end + rest.search(/\S/))
  return expression
}

function isCompound(node: unknown): node is { readonly body: readonly unknown[] } {
  return typeof node === 'object' && node !== null && 'body' in node && Array.isArray(node.body)
}

function parsed(plain: string): unknown {
  try {
    // jsep wants a sign after a word that is an operator; the end of the text counts as none.
    return parse(`${plain} `)
  } catch (error) {
    if (error instanceof Error && 'index' in error && typeof error.index === 'number') refuseSyntax(plain, error.index)
    throw error
  }
}

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let run = 0
  for (const char of text) {
    if (char === '(' || char === '（') depth++
    else if (char === ')' || char === '）') depth--
    run = '-+!！非 '.includes(char) ? run + 1 : 0
    most = Math.max(most, depth, run)
  }
  return most
}

/** Gives `not` and the sign their places in the order of operators: not a = b is not (a = b), −2^2 is −(2^2), as in SPSS. */
function toExpression(node: unknown): Expression {
  if (typeof node !== 'object' || node === null) throw new TypeError('jsep gave no node')
  if ('own' in node) return node.own as Expression
  const { operator, left, right } = node as { operator: string; left: unknown; right: unknown }
  return binary(operators[operator]?.[0] ?? '+', toExpression(left), toExpression(right))
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  const place = { start: left.start, end: right.end }
  const isOuter =
    left.kind === 'unary' && (left.operator === 'not' ? operator !== 'and' && operator !== 'or' : operator === '^')
  if (isOuter) return { ...left, ...place, operand: binary(operator, left.operand, right) }
  return { kind: 'binary', operator, left, right, ...place }
}
