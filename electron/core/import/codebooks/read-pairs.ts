import type { ImportMapping, MappedVariable } from '#shared/survey/import-mapping.ts'
import type { ResponseRow } from '../../project/index.ts'
import { idVariable } from '../convert/mapped-columns.ts'
import { asInFile } from '../privacy/as-in-file.ts'
import { readResponses } from '../read-responses.ts'
import { matchNames } from '../sheets/match-names.ts'
import { CodePairs, type PairTable } from './code-pairs.ts'

/** An export with its mapping. */
export interface ExportFile {
  readonly path: string
  readonly name: string
  readonly mapping: ImportMapping
}

export interface ReadPairs {
  /** By the name of the variable in the export with codes. */
  readonly tables: ReadonlyMap<string, PairTable>
  /** The variable of the export with words, by the name of that with codes. */
  readonly partners: ReadonlyMap<string, MappedVariable>
  /** Responses found in both. */
  readonly responses: number
}

/**
 * Reads two exports of one survey side by side, response by response in their order, and keeps which code stands for which
 * words. A response that one of them lacks is passed over by its number.
 */
export async function readPairs(codes: ExportFile, words: ExportFile): Promise<ReadPairs> {
  const single = (mapping: ImportMapping) => mapping.variables.filter(isChoice)
  const [one, two] = [single(codes.mapping), single(words.mapping)]
  const matches = matchNames(
    one.map(({ name }) => name),
    two.map(({ name }) => name),
  ).filter(({ how }) => how !== 'close')
  const columns = matches.flatMap(({ first, second }) => {
    const [coded, worded] = [one[first], two[second]]
    if (coded === undefined || worded === undefined) return []
    const [from, to] = [codes.mapping.variables.indexOf(coded), words.mapping.variables.indexOf(worded)]
    return [{ coded, worded, from, to, pairs: new CodePairs() }]
  })
  let responses = 0
  for await (const [left, right] of sideBySide(codes, words)) {
    responses++
    for (const { coded, worded, from, to, pairs } of columns) {
      const code = answerOf(coded, left.values[from])
      const label = labelOf(worded, right.values[to])
      if (code !== null && label !== null) pairs.add(code, label)
    }
  }
  return {
    tables: new Map(columns.map(({ coded, pairs }) => [coded.name, pairs.table()])),
    partners: new Map(columns.map(({ coded, worded }) => [coded.name, worded])),
    responses,
  }
}

function isChoice({ role, type, columns }: MappedVariable): boolean {
  return (role === 'item' || role === 'segment') && type !== 'date' && columns === undefined
}

/** The answer as it stands in the file of codes. */
function answerOf({ missing }: MappedVariable, value: number | string | null | undefined): string | null {
  if (value === null || value === undefined || missing.some((one) => one.value === value)) return null
  return String(value)
}

/** The words of an answer, also where the importer has put a code for them. */
function labelOf(variable: MappedVariable, value: number | string | null | undefined): string | null {
  const answer = answerOf(variable, value)
  return answer === null ? null : (variable.labels[answer] ?? answer)
}

async function* sideBySide(codes: ExportFile, words: ExportFile): AsyncGenerator<readonly [ResponseRow, ResponseRow]> {
  const [left, right] = [codes, words].map(({ path, name, mapping }) =>
    readResponses(path, asInFile(mapping), { fileName: name })[Symbol.asyncIterator](),
  )
  if (left === undefined || right === undefined) return
  const [idOfLeft, idOfRight] = [codes, words].map(({ mapping }) => idReader(mapping))
  try {
    let [one, two] = [await left.next(), await right.next()]
    while (one.done !== true && two.done !== true) {
      const [a, b] = [idOfLeft?.(one.value) ?? null, idOfRight?.(two.value) ?? null]
      if (a === b || a === null || b === null) {
        yield [one.value, two.value]
        ;[one, two] = [await left.next(), await right.next()]
      } else if (a < b) one = await left.next()
      else two = await right.next()
    }
  } finally {
    await left.return?.(undefined)
    await right.return?.(undefined)
  }
}

/** The running number of a response; null where responses have none, and only their order can pair them. */
function idReader(mapping: ImportMapping): (row: ResponseRow) => number | null {
  const id = idVariable(mapping)
  const index = id === null ? -1 : mapping.variables.indexOf(id)
  return ({ values }) => {
    const number = Number(values[index] ?? Number.NaN)
    return Number.isFinite(number) ? number : null
  }
}
