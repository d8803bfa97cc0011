import { refuse } from '../../errors/refusal.ts'
import { answerJoints } from '../../survey/answer-joints.ts'
import { amongAny, between } from './among.ts'
import { choice } from './choice.ts'
import type { CompileContext } from './compile-context.ts'
import type { Compiled, CompiledNumber, NumberAt } from './compiled.ts'
import { counting } from './counting.ts'
import { dateParts } from './date-parts.ts'
import { type FunctionName, type FunctionShape, functionShapes, isFunctionName } from './function-names.ts'
import { ofOneNumber, ofValidNumbers, roundHalfAway } from './numeric-functions.ts'
import { ofValid, over } from './of-numbers.ts'
import { arithmetic } from './operators.ts'
import type { Expression } from './syntax.ts'

type Call = Extract<Expression, { kind: 'call' }>

/** A function with its arguments. */
export function compileCall(compiler: CompileContext, call: Call): Compiled {
  const { name } = checkedShape(compiler, call)
  const [first = call, second = call, third = call] = call.args
  const one = ofOneNumber[name]
  if (one) return over('number', [compiler.number(first)], ([x = Number.NaN]) => one(x))
  const several = ofValidNumbers[name]
  if (several)
    return ofValid(
      call.args.map((arg) => compiler.number(arg)),
      call.minimum ?? functionShapes[name].least,
      several,
    )
  switch (name) {
    case 'if':
      return choice(compiler, call)
    case 'missing':
      return counting('boolean', [compiler.value(first)], (missing) => missing)
    case 'nmiss':
      return counting(
        'number',
        call.args.map((arg) => compiler.value(arg)),
        (missing) => missing,
      )
    case 'count':
      return counting(
        'number',
        call.args.map((arg) => compiler.value(arg)),
        (missing) => call.args.length - missing,
      )
    case 'in':
      return amongAny(compiler, call)
    case 'between':
      return between(compiler, call)
    case 'mod':
      return over('number', [compiler.number(first), compiler.number(second)], ([a = Number.NaN, b = Number.NaN]) =>
        arithmetic['%'](a, b),
      )
    case 'round':
      return rounding(compiler, call)
    case 'contains':
    case 'startswith':
    case 'has': {
      const [text, part] = [compiler.text(first), compiler.text(second)]
      const test = textTests[name]
      return {
        type: 'boolean',
        bind(lookup) {
          const [whole, piece] = [text.bind(lookup), part.bind(lookup)]
          return (row) => {
            const [a, b] = [whole(row), piece(row)]
            return a === null || b === null ? Number.NaN : Number(test(a, b))
          }
        },
      }
    }
    case 'length':
      return ofText(compiler, first, (text) => [...text].length)
    case 'year':
      return ofText(compiler, first, (text) => dateParts(text)?.year)
    case 'month':
      return ofText(compiler, first, (text) => dateParts(text)?.month)
    case 'day':
      return ofText(compiler, first, (text) => dateParts(text)?.day)
    case 'quarter':
      return ofText(compiler, first, (text) => {
        const month = dateParts(text)?.month
        return month === undefined ? undefined : Math.ceil(month / 3)
      })
    default:
      return refuse('expressionUnknownFunction', { ...compiler.placeOf(third), name, functions: functionList() })
  }
}

const textTests = {
  contains: (text: string, part: string) => text.includes(part),
  startswith: (text: string, beginning: string) => text.startsWith(beginning),
  // A set of answers that has the option: 等 is not among 等待┋价格.
  has: (answers: string, option: string) => answers === option || answers.split(answerJoints.set).includes(option),
}

function functionList(): string {
  return Object.values(functionShapes)
    .map(({ usage }) => usage.slice(0, usage.indexOf('(')))
    .join(', ')
}

function checkedShape(compiler: CompileContext, call: Call): { readonly name: FunctionName } {
  const { name, args, minimum } = call
  const { position } = compiler.placeOf(call)
  if (!isFunctionName(name)) return refuse('expressionUnknownFunction', { position, name, functions: functionList() })
  const shape: FunctionShape = functionShapes[name]
  const { least, most, usage } = shape
  if (args.length < least || (most !== null && args.length > most)) {
    const expected = most === null ? `≥ ${least}` : most === least ? String(least) : `${least}–${most}`
    refuse('expressionArguments', { position, name, expected, found: args.length, usage })
  }
  if (minimum !== null && !shape.minimum) refuse('expressionNoMinimum', { position, name, minimum })
  if (minimum !== null && (minimum > args.length || minimum < 1))
    refuse('expressionMinimum', { position, name, minimum, found: args.length })
  return { name }
}

/** How many digits is part of the text, so that a column has one precision. */
function rounding(compiler: CompileContext, call: Call): Compiled {
  const [x = call, digits] = call.args
  const places = digits === undefined ? 0 : digits.kind === 'number' ? digits.value : Number.NaN
  if (!Number.isInteger(places) || places > 12) refuse('expressionNotConstant', compiler.placeOf(digits ?? call))
  return over('number', [compiler.number(x)], ([value = Number.NaN]) => roundHalfAway(value, places))
}

function ofText(
  compiler: CompileContext,
  node: Expression,
  work: (text: string) => number | undefined,
): CompiledNumber {
  const { bind } = compiler.text(node)
  return {
    type: 'number',
    bind(lookup): NumberAt {
      const at = bind(lookup)
      return (row) => {
        const text = at(row)
        return text === null ? Number.NaN : (work(text) ?? Number.NaN)
      }
    },
  }
}
