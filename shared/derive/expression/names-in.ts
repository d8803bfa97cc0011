import { parseExpression } from './parse-expression.ts'
import type { Expression } from './syntax.ts'

/** The variables an expression names, each once, in the order they appear. Refuses what `parseExpression` refuses. */
export function namesIn(text: string): string[] {
  return [...new Set(nameNodes(parseExpression(text)).map(({ name }) => name))]
}

/** Every place where a tree names a variable. */
export function nameNodes(node: Expression): Extract<Expression, { kind: 'name' }>[] {
  switch (node.kind) {
    case 'name':
      return [node]
    case 'group':
      return nameNodes(node.inner)
    case 'unary':
      return nameNodes(node.operand)
    case 'binary':
      return [...nameNodes(node.left), ...nameNodes(node.right)]
    case 'call':
      return node.args.flatMap(nameNodes)
    default:
      return []
  }
}
