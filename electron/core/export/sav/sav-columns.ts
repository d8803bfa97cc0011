import type { Language } from '#shared/messages/language.ts'
import type { OwnAttribute } from '../../import/source/sav/own-declaration.ts'
import type { ExportedVariable } from '../exported-variable.ts'
import { secondsOf } from '../iso-moment.ts'
import type { ColumnFacts } from './column-facts.ts'
import { cutBytes } from './cut-bytes.ts'
import { missingOf } from './missing-of.ts'
import { optionColumns } from './option-columns.ts'
import type { SavColumn, SavSet } from './sav-column.ts'
import { SavNames, shortName } from './sav-names.ts'
import { type SavShape, shapeOf } from './sav-shape.ts'

/** Limits of SPSS, in bytes. */
const savLimits = { text: 32_767, label: 255, valueLabel: 120 } as const

/** Seconds from SPSS's first day, 14 October 1582, to 1970-01-01. */
const epochSeconds = 12_219_379_200

/** Plans the variables of an SPSS file, and the sets of those that hold several options. */
export function savColumns(
  variables: readonly ExportedVariable[],
  facts: readonly ColumnFacts[],
  language: Language,
): { columns: readonly SavColumn[]; sets: readonly SavSet[] } {
  const names = new SavNames()
  const own = variables.map((variable, index) => names.name(variable.name, index + 1))
  const weight = variables.findIndex(({ role }, index) => role === 'weight' && (facts[index]?.texts ?? 0) === 0)
  const columns: SavColumn[] = []
  const sets: SavSet[] = []
  for (const [index, variable] of variables.entries()) {
    const fact = facts[index]
    const name = own[index]
    if (fact === undefined || name === undefined) continue
    columns.push(columnOf({ variable, fact, name, index, number: columns.length + 1, weight: index === weight }))
    if (variable.type !== 'set') continue
    const options = optionColumns(variable, fact, { names, index, from: columns.length + 1, language })
    columns.push(...options)
    const members = options.map((option) => option.shortName)
    if (members.length > 0) {
      sets.push({
        name: `S${sets.length + 1}`,
        label: cutBytes(variable.label || variable.name, savLimits.label),
        members,
      })
    }
  }
  return { columns, sets }
}

interface Planned {
  readonly variable: ExportedVariable
  readonly fact: ColumnFacts
  readonly name: string
  readonly index: number
  readonly number: number
  readonly weight: boolean
}

function columnOf({ variable, fact, name, index, number, weight }: Planned): SavColumn {
  const shape = shapeOf(variable, fact)
  const numeric = shape.kind !== 'text'
  const label = cutBytes(variable.label, savLimits.label)
  const valueLabels = valueLabelsOf(variable, numeric)
  return {
    shortName: shortName(number),
    name,
    label,
    width: numeric ? 0 : Math.min(savLimits.text, widthOf(shape, fact)),
    format: formatOf(shape, fact),
    measure: measureOf(variable),
    valueLabels,
    missing: missingOf(variable, numeric, fact),
    weight,
    attribute: JSON.stringify(attributeOf(variable, name, label, valueLabels)),
    index,
    value: valueReader(shape),
  }
}

function valueReader(shape: SavShape): SavColumn['value'] {
  switch (shape.kind) {
    case 'number':
      return (answer) => (typeof answer === 'number' && Number.isFinite(answer) ? answer : null)
    case 'date':
      return (answer) => (typeof answer === 'string' ? secondsOf(answer) + epochSeconds : null)
    case 'coded':
      return (answer) => (answer === null ? null : (shape.codes.get(String(answer)) ?? null))
    case 'text':
      return (answer) => (answer === null ? null : answer === '' ? shape.empty : String(answer))
  }
}

/** A value label is written only where the variable can hold its value. */
function valueLabelsOf({ labels }: ExportedVariable, numeric: boolean): (readonly [number | string, string])[] {
  return Object.entries(labels).flatMap(([code, label]): (readonly [number | string, string])[] => {
    const text = cutBytes(label, savLimits.valueLabel)
    if (text === '') return []
    if (!numeric) return code !== '' && Buffer.byteLength(code) <= savLimits.valueLabel ? [[code, text]] : []
    return code.trim() !== '' && Number.isFinite(Number(code)) ? [[Number(code), text]] : []
  })
}

function attributeOf(
  variable: ExportedVariable,
  name: string,
  label: string,
  valueLabels: readonly (readonly [number | string, string])[],
): OwnAttribute {
  const { role, type, scale, direction, missing, labels } = variable
  const known = new Map(valueLabels.map(([value, text]) => [String(value), text]))
  const whole = Object.entries(labels).every(([code, text]) => known.get(code) === text && text.trimEnd() === text)
  return {
    role,
    type,
    scale,
    direction,
    ...(missing.length > 0 ? { missing } : {}),
    ...(name === variable.name ? {} : { name: variable.name }),
    ...(label === variable.label && label.trimEnd() === label ? {} : { label: variable.label }),
    ...(whole ? {} : { labels }),
  }
}

/** Numbers of SPSS's display formats: A, F, SDATE, DATETIME. */
function formatOf(shape: SavShape, { decimals, widest }: ColumnFacts): SavColumn['format'] {
  switch (shape.kind) {
    case 'text':
      return { type: 1, width: Math.min(255, Math.max(1, widest)), decimals: 0 }
    case 'date':
      return shape.moments ? { type: 22, width: 20, decimals: 0 } : { type: 39, width: 10, decimals: 0 }
    default:
      return { type: 5, width: decimals === 0 ? 8 : decimals + 8, decimals }
  }
}

function measureOf({ type }: ExportedVariable): SavColumn['measure'] {
  if (type === 'ordinal') return 2
  return type === 'numeric' || type === 'duration' || type === 'date' || type === 'datetime' ? 3 : 1
}

/** Bytes of a text variable: those of its longest answer, and of the sign for an answer that chose nothing. */
function widthOf(shape: SavShape, fact: ColumnFacts): number {
  const sign = shape.kind === 'text' && shape.empty !== null ? Buffer.byteLength(shape.empty) : 1
  return Math.max(sign, fact.widest, textOfNumbers(fact))
}

function textOfNumbers({ numbers, different }: ColumnFacts): number {
  if (numbers === 0) return 0
  if (different === null) return 25
  return Math.max(...[...different].map((value) => String(value).length))
}
