import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import type { PairTable } from './code-pairs.ts'

/** A mapping completed from another export. */
export interface JoinedCodebook {
  readonly mapping: ImportMapping
  /** Variables whose labels come from the other export. */
  readonly labelled: readonly string[]
  /** Items in which code 1 is the best answer, while other items run the usual way. */
  readonly opposite: readonly string[]
  /** Variables that do not agree, each with an example. */
  readonly mismatched: readonly { readonly variable: string; readonly example: string }[]
}

/**
 * Joins the codebooks of two exports of one survey: codes from one, labels, and with them the direction, from the other.
 *
 * @param mapping of the file that is imported, whichever of the two it is
 * @param tables code → label, by the name of the variable
 * @param partners what the export in words makes of the variable
 */
export function joinCodebooks(
  mapping: ImportMapping,
  tables: ReadonlyMap<string, PairTable>,
  partners: ReadonlyMap<string, MappedVariable>,
): JoinedCodebook {
  const labelled: string[] = []
  const mismatched: { variable: string; example: string }[] = []
  const variables = mapping.variables.map((variable) => {
    const table = tables.get(variable.name)
    const partner = partners.get(variable.name)
    if (table === undefined || partner === undefined || table.labels.size === 0 || isSelfEvident(table)) return variable
    if (table.conflict !== null) {
      mismatched.push({ variable: variable.name, example: table.conflict })
      return variable
    }
    labelled.push(variable.name)
    return partner.role === 'item' ? joinedItem(variable, partner, table) : joinedChoice(variable, table)
  })
  const items = variables.filter(({ role }) => role === 'item')
  const low = items.filter(({ direction }) => direction === 'low').map(({ name }) => name)
  const mixed = low.length > 0 && items.some(({ direction }) => direction === 'high')
  return { mapping: { ...mapping, variables }, labelled, opposite: mixed ? low : [], mismatched }
}

/** 7 = 7: a mark needs no label. */
function isSelfEvident({ labels }: PairTable): boolean {
  return [...labels].every(([code, label]) => code === label)
}

function joinedChoice(variable: MappedVariable, { labels }: PairTable): MappedVariable {
  return {
    ...variable,
    role: 'segment',
    type: 'nominal',
    scale: null,
    direction: null,
    labels: { ...variable.labels, ...Object.fromEntries(labels) },
    missing: variable.missing.map(({ value, kind }) => ({ value: String(value), kind })),
  }
}

/**
 * An item: the export in words knows all levels in order, also those nobody chose. Code 1 may be their lowest or, as 问卷星
 * numbers options from the top, their highest.
 */
function joinedItem(variable: MappedVariable, partner: MappedVariable, { labels }: PairTable): MappedVariable {
  const base = { ...variable, role: partner.role, type: partner.type }
  const scale = partner.scale
  if (scale === null) return { ...base, labels: { ...variable.labels, ...Object.fromEntries(labels) } }
  const [low, high] = scale
  const full = partner.labels
  const reversed = Object.fromEntries(
    Object.entries(full).map(([code, label]) => [String(low + high - Number(code)), label]),
  )
  const agrees = (levels: Readonly<Record<string, string>>) =>
    [...labels].every(([code, label]) => levels[code] === undefined || levels[code] === label) &&
    [...labels.keys()].every((code) => levels[code] !== undefined)
  if (agrees(full)) return { ...base, scale, labels: { ...full }, direction: partner.direction }
  if (agrees(reversed)) {
    return { ...base, scale, labels: reversed, direction: partner.direction === 'high' ? 'low' : 'high' }
  }
  return { ...base, labels: Object.fromEntries(labels), direction: null }
}
