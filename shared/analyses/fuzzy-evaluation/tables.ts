import type { Cell, TableBlock, TableColumn } from '../../document/block.ts'
import { fuzzyOperators } from '../../statistics/fuzzy/compose.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { FuzzyResult } from './result.ts'
import { operatorNames, operatorSigns, fuzzyWords as words } from './sentences.ts'

export function operatorsTable(result: FuzzyResult, say: Say): TableBlock {
  const values = result.grades.map(({ label, value }) => say.text(words.gradeValue, { label, value }))
  return {
    kind: 'table',
    caption: say.text(words.operatorsCaption),
    columns: [
      { ...say.heading(words.operator), align: 'left' },
      ...gradeColumns(result),
      { ...say.heading(words.grade), align: 'left' },
      { ...say.heading(words.score), align: 'right', format: formats.mean },
    ],
    rows: fuzzyOperators.map((operator): Cell[] => {
      const { normalized, grade, score } = result.operators[operator]
      const bold = operator === result.operator
      const name = say.text(words.operatorCell, {
        sign: operatorSigns[operator],
        name: say.text(operatorNames[operator]),
      })
      return [name, ...normalized, grade, score].map((value) => ({ value, bold }))
    }),
    notes: [
      say.text(words.usedNote),
      say.text(words.gradeValues, { values: say.list(values) }),
      sourceLine(result, say),
      methodLine(result, say),
    ],
  }
}

export function membershipTable(result: FuzzyResult, say: Say): TableBlock {
  const counted = result.n > 0
  return {
    kind: 'table',
    caption: say.text(words.membershipCaption),
    columns: [
      { ...say.heading(words.indicator), align: 'left' },
      { ...say.heading(commonWords.weight), align: 'right', format: formats.four },
      ...gradeColumns(result),
      { ...say.heading(words.indicatorScore), align: 'right', format: formats.mean },
      ...(counted ? [{ ...say.heading(commonWords.n), align: 'right', format: formats.integer } as const] : []),
    ],
    rows: result.indicators.map(({ name, weight, normalized, score, n, weak }): Cell[] => [
      say.name(name),
      weight,
      ...normalized,
      weak ? { value: score, tone: 'bad' } : score,
      ...(counted ? [n] : []),
    ]),
    notes: [sourceLine(result, say)],
  }
}

export function nodesTable(result: FuzzyResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.nodesCaption),
    columns: [
      { ...say.heading(words.node), align: 'left' },
      { ...say.heading(commonWords.weight), align: 'right', format: formats.four },
      ...gradeColumns(result),
      { ...say.heading(words.grade), align: 'left' },
      { ...say.heading(words.score), align: 'right', format: formats.mean },
    ],
    rows: result.nodes.map(({ name, level, weight, normalized, grade, score }): Cell[] => [
      { value: say.name(name), indent: level - 1 },
      weight,
      ...normalized,
      grade,
      score,
    ]),
    notes: [sourceLine(result, say)],
  }
}

function gradeColumns({ grades }: FuzzyResult): TableColumn[] {
  return grades.map(({ label }) => right({ title: label, statistic: 'membership' }, formats.four))
}

function sourceLine(result: FuzzyResult, say: Say): string {
  return result.n > 0 ? sampleLine(result, say) : say.text(words.typed)
}
