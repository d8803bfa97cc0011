import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import type { Converted } from '../convert/converted.ts'
import type { SourceRow } from '../source/source.ts'
import type { ProblemList } from './problem-list.ts'
import { textHash } from './text-hash.ts'

/** With fewer answers, two customers agree by chance. */
const fewestAnswers = 12
const answerRoles = new Set(['item', 'segment', 'text', 'multipleResponse', 'ranking'])

/** Watches for responses that give the same answers, from the same address where the file tells it. */
export function sameAnswersWatch(variables: readonly MappedVariable[], problems: ProblemList) {
  const answers = variables.flatMap(({ role }, index) => (answerRoles.has(role) ? [index] : []))
  const addresses = variables.flatMap(({ name, privacy }, index) =>
    privacy?.kind === 'ip' || /(^|来自)IP($|地址)|ip.?addr/i.test(name) ? [index] : [],
  )
  const rowOf = new Map<number, number>()
  return {
    see(row: SourceRow, cells: readonly Converted[], cell: string) {
      if (answers.length < fewestAnswers) return
      let given = 0
      let text = ''
      for (const index of answers) {
        const { value = null, missing = null } = cells[index] ?? {}
        if (missing === null && value !== null) given++
        text += `${value ?? ''}\u0001`
      }
      if (given < fewestAnswers) return
      for (const index of addresses) text += `${cells[index]?.value ?? ''}\u0001`
      const key = textHash(text)
      const earlier = rowOf.get(key)
      if (earlier === undefined) rowOf.set(key, row.number)
      else problems.add('duplicateResponse', 'warning', { row: row.number, earlier }, { cell })
    },
  }
}
