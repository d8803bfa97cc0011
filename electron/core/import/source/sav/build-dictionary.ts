import { refuse } from '#shared/errors/refusal.ts'
import type { DeclaredSet } from '../declared-codebook.ts'
import { limits } from '../limits.ts'
import { joinSegments } from './join-segments.ts'
import { type LongTextEntry, longTextLabels, longTextMissing } from './long-text-records.ts'
import { parseAttributes } from './parse-attributes.ts'
import { parseSets, type RawSet } from './parse-sets.ts'
import type { RawDictionary } from './raw-dictionary.ts'
import type { SavDictionary, SavVariable } from './sav-dictionary.ts'
import { refuseCorrupted } from './sav-failure.ts'
import { savText } from './sav-text.ts'
import { trimPadding } from './trim-padding.ts'
import { countedValue, valueReader } from './value-reader.ts'

type RawLabel = RawDictionary['valueLabels'][number]['labels'][number]

/** Labels of all variables together: a long list of districts for each of a hundred variables has a tenth of them. */
const mostLabels = 2_000_000

const measures = [null, 'nominal', 'ordinal', 'scale'] as const

/**
 * Puts the records of a dictionary together: names of any length, texts of any width, labels, missing values, sets.
 * Refuses `corrupted` (also where labels times variables would fill the memory), and `tooManyColumns`.
 */
export function buildDictionary(raw: RawDictionary, file: string): SavDictionary {
  const { extensions, littleEndian, header } = raw
  const text = savText(extensions, littleEndian)
  const decodeAll = (subtype: number) => text.decode(extensions.get(subtype)?.data ?? Buffer.alloc(0))
  const joined = joinSegments(raw, file)
  if (joined.length > limits.columns) {
    refuse('tooManyColumns', { sheet: file, columns: joined.length, limit: limits.columns })
  }
  const systemMissing = systemMissingOf(raw)
  const reader = valueReader(text, littleEndian, systemMissing)
  const longNames = longNamesOf(decodeAll(13))
  const attributes = parseAttributes(decodeAll(18))
  const labelsOf = byElement(raw, file)
  const longLabels = byName(longTextLabels(extensions.get(21), littleEndian, file), text.decode)
  const longMissing = byName(longTextMissing(extensions.get(22), littleEndian, file), text.decode)
  const measureOf = measureReader(raw)
  let record = 0
  const variables = joined.map(({ raw: variable, width, pieces, records }): SavVariable => {
    const shortName = text.decode(variable.shortName)
    const name = longNames.get(shortName.toUpperCase()) ?? shortName
    const value = (bytes: Buffer) => (width === 0 ? reader.number(bytes) : reader.text(bytes))
    const labels = new Map<number | string, string>()
    for (const entry of [...(labelsOf.get(variable.element) ?? []), ...(longLabels.get(name.toUpperCase()) ?? [])]) {
      const key = value(entry.value)
      if (key !== null) labels.set(key, text.decode(trimPadding(entry.label)))
    }
    const discrete = [
      ...variable.missing.discrete,
      ...(longMissing.get(name.toUpperCase()) ?? []).map((entry) => entry.value),
    ]
    const { range } = variable.missing
    const measure = measureOf(record)
    record += records
    return {
      name,
      shortName,
      label: variable.label === null ? '' : text.decode(trimPadding(variable.label)),
      width,
      pieces,
      offset: variable.element * 8,
      element: variable.element,
      format: variable.format,
      labels,
      missing: {
        discrete: discrete.flatMap((bytes) => value(bytes) ?? []),
        range: range === null || width > 0 ? null : reader.range(range),
      },
      measure,
      weight: header.weightElement === variable.element + 1,
      attributes: attributes.get(name) ?? new Map(),
    }
  })
  const columnOf = columnFinder(variables)
  const sets = [7, 19].flatMap((subtype) => parseSets(extensions.get(subtype)?.data ?? Buffer.alloc(0), text.decode))
  return {
    header,
    text,
    littleEndian,
    systemMissing,
    variables,
    sets: sets.flatMap((set) => declaredSet(set, variables, columnOf) ?? []),
    elements: raw.elements,
    dataAt: raw.dataAt,
    cases: header.cases ?? casesOf(raw),
  }
}

function systemMissingOf({ extensions, littleEndian }: RawDictionary): number {
  const data = extensions.get(4)?.data
  if (data === undefined || data.length < 24) return -Number.MAX_VALUE
  return littleEndian ? data.readDoubleLE(0) : data.readDoubleBE(0)
}

/** Record 7/16: the number of cases in 64 bits. */
function casesOf({ extensions, littleEndian }: RawDictionary): number | null {
  const data = extensions.get(16)?.data
  if (data === undefined || data.length < 16) return null
  const cases = Number(littleEndian ? data.readBigInt64LE(8) : data.readBigInt64BE(8))
  return cases >= 0 ? cases : null
}

/** `SHORT=long name`, between tabs. */
function longNamesOf(text: string): Map<string, string> {
  return new Map(
    text.split('\t').flatMap((entry): [string, string][] => {
      const equals = entry.indexOf('=')
      const long = entry.slice(equals + 1).trimEnd()
      return equals <= 0 || long === '' ? [] : [[entry.slice(0, equals).toUpperCase(), long]]
    }),
  )
}

/** The labels of the variables that begin at an element; what a record says of other elements is nothing. */
function byElement({ variables, valueLabels }: RawDictionary, file: string): Map<number, RawLabel[]> {
  const result = new Map(variables.map(({ element }): [number, RawLabel[]] => [element, []]))
  let total = 0
  for (const { labels, elements } of valueLabels) {
    for (const element of new Set(elements)) {
      const own = result.get(element)
      if (own === undefined) continue
      total += labels.length
      if (total > mostLabels) refuseCorrupted({ file, byte: 0, part: 'valueLabels' })
      for (const label of labels) own.push(label)
    }
  }
  return result
}

function byName(entries: readonly LongTextEntry[], decode: (bytes: Buffer) => string) {
  return new Map(entries.map(({ name, values }) => [decode(name).toUpperCase(), values]))
}

/** Record 7/11: measure, width and alignment of each record, or measure and alignment alone. */
function measureReader({ extensions, variables, littleEndian }: RawDictionary) {
  const extension = extensions.get(11)
  const fields = extension === undefined ? 0 : extension.count / variables.length
  return (record: number): SavVariable['measure'] => {
    if (extension === undefined || extension.size !== 4 || (fields !== 2 && fields !== 3)) return null
    const at = record * fields * 4
    if (at + 4 > extension.data.length) return null
    return measures[littleEndian ? extension.data.readInt32LE(at) : extension.data.readInt32BE(at)] ?? null
  }
}

/** By the short name, else by the long one, without regard to case. */
function columnFinder(variables: readonly SavVariable[]): (name: string) => number {
  const columns = new Map<string, number>()
  for (const nameOf of [(one: SavVariable) => one.shortName, (one: SavVariable) => one.name]) {
    for (const [column, variable] of variables.entries()) {
      const name = nameOf(variable).toUpperCase()
      if (!columns.has(name)) columns.set(name, column)
    }
  }
  return (name) => columns.get(name.toUpperCase()) ?? -1
}

/** null when a variable of the set is not in the file. */
function declaredSet(
  set: RawSet,
  variables: readonly SavVariable[],
  columnOf: (name: string) => number,
): DeclaredSet | null {
  const columns = set.variables.map(columnOf)
  const members = columns.flatMap((column) => variables[column] ?? [])
  if (members.length < columns.length || members.length === 0) return null
  const counted = set.counted === null ? null : countedValue(set.counted, members[0]?.width === 0)
  return {
    name: set.name,
    label: set.label,
    columns,
    counted,
    options: members.map(({ label, name, labels }) => {
      const own = set.byCountedLabel && counted !== null ? labels.get(counted) : undefined
      return own ?? (label === '' ? name : label)
    }),
  }
}
