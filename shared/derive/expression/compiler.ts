import { assertNever } from '../../errors/assert-never.ts'
import { refuse } from '../../errors/refusal.ts'
import { constant, mapped, paired } from './combine.ts'
import { compileCall } from './compile-call.ts'
import type { CompileContext } from './compile-context.ts'
import type { Compiled, CompiledNumber, CompiledText } from './compiled.ts'
import { labelCode } from './label-code.ts'
import { nameText } from './name-text.ts'
import { nearestName } from './nearest-name.ts'
import { arithmetic, both, compareNumbers, compareTexts, either, isComparison } from './operators.ts'
import type { Scope } from './scope.ts'
import type { Expression } from './syntax.ts'
import { variableValue } from './variable-value.ts'

/** Turns one expression, as a tree, into functions of a row, and notes which variables it reads. */
export class Compiler implements CompileContext {
  readonly uses = new Set<string>()
  readonly #text: string
  readonly #scope: Scope

  constructor(text: string, scope: Scope) {
    this.#text = text
    this.#scope = scope
  }

  value(node: Expression): Compiled {
    switch (node.kind) {
      case 'number':
        return constant('number', node.value)
      case 'truth':
        return constant('boolean', node.value ? 1 : 0)
      case 'text': {
        const text = node.value
        return { type: 'text', bind: () => () => text }
      }
      case 'group':
        return this.value(node.inner)
      case 'name':
        return this.#variable(node.name, node.start)
      case 'call':
        return compileCall(this, node)
      case 'unary':
        return this.#unary(node)
      case 'binary':
        return this.#binary(node)
      default:
        return assertNever(node)
    }
  }

  /** The place (1-based) and the text of a part, for a refusal. */
  placeOf({ start, end }: Expression): { position: number; place: string } {
    const place = this.#text.slice(start, end)
    return { position: start + 1, place: place.length > 60 ? `${place.slice(0, 59)}…` : place }
  }

  number(node: Expression): CompiledNumber {
    const value = this.value(node)
    return value.type === 'text' ? refuse('expressionNeedsNumber', this.placeOf(node)) : value
  }

  text(node: Expression): CompiledText {
    const value = this.value(node)
    return value.type === 'text' ? value : refuse('expressionNeedsText', this.placeOf(node))
  }

  condition(node: Expression): CompiledNumber {
    const value = this.value(node)
    return value.type === 'boolean' ? value : refuse('expressionNeedsCondition', this.placeOf(node))
  }

  /**
   * Values that are compared with each other: all numbers or all texts. A text beside a variable with value labels means
   * the code of that label.
   */
  alike(nodes: readonly Expression[], whole: Expression): CompiledNumber[] | CompiledText[] {
    const labelled = nodes.map((node) => this.#labelled(node)).find((found) => found !== null)
    const values = nodes.map((node) => {
      if (labelled && node.kind === 'text')
        return constant('number', labelCode(labelled.name, labelled.labels, node, this.placeOf(node)))
      return this.value(node)
    })
    const texts = values.filter((value) => value.type === 'text')
    if (texts.length === values.length) return texts
    const numbers = values.filter((value) => value.type !== 'text')
    return numbers.length === values.length ? numbers : refuse('expressionTypesDiffer', this.placeOf(whole))
  }

  #labelled(node: Expression): { name: string; labels: Readonly<Record<string, string>> } | null {
    if (node.kind === 'group') return this.#labelled(node.inner)
    if (node.kind !== 'name') return null
    const variable = this.#scope.get(node.name)
    return variable === undefined || variable.type === 'text' || Object.keys(variable.labels).length === 0
      ? null
      : { name: node.name, labels: variable.labels }
  }

  #variable(name: string, start: number): Compiled {
    const variable = this.#scope.get(name)
    if (variable === undefined) {
      const nearest = nearestName(name, this.#scope.keys())
      const position = start + 1
      if (nearest === null) refuse('expressionUnknownVariable', { position, name })
      refuse('expressionNearVariable', { position, name, nearest: nameText(nearest) })
    }
    this.uses.add(name)
    return variableValue(name, variable.type)
  }

  #unary(node: Extract<Expression, { kind: 'unary' }>): Compiled {
    if (node.operator === 'not') {
      const { bind } = this.condition(node.operand)
      return mapped('boolean', bind, (x) => 1 - x)
    }
    const { bind } = this.number(node.operand)
    return node.operator === '-' ? mapped('number', bind, (x) => -x) : { type: 'number', bind }
  }

  #binary(node: Extract<Expression, { kind: 'binary' }>): Compiled {
    const { operator, left, right } = node
    if (operator === 'and' || operator === 'or') {
      const combine = operator === 'and' ? both : either
      return paired('boolean', this.condition(left), this.condition(right), combine)
    }
    if (!isComparison(operator)) return paired('number', this.number(left), this.number(right), arithmetic[operator])
    const [a, b] = this.alike([left, right], node)
    if (a?.type === 'text' && b?.type === 'text') {
      const compare = compareTexts(operator)
      return {
        type: 'boolean',
        bind(lookup) {
          const [first, second] = [a.bind(lookup), b.bind(lookup)]
          return (row) => compare(first(row), second(row))
        },
      }
    }
    if (a === undefined || b === undefined || a.type === 'text' || b.type === 'text')
      return refuse('expressionTypesDiffer', this.placeOf(node))
    return paired('boolean', a, b, compareNumbers(operator))
  }
}
