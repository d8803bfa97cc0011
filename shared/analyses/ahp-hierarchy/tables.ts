import type { Cell, TableBlock } from '../../document/block.ts'
import { judgementText } from '../ahp/judgement-text.ts'
import { randomIndexWords } from '../ahp/sentences.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import type { AhpHierarchyResult, HierarchyComparison } from './result.ts'
import { ahpHierarchyWords as words } from './sentences.ts'

export function weightsTable(result: AhpHierarchyResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.weightsCaption),
    columns: [
      { ...say.heading(words.node), align: 'left' },
      right(say.heading(words.localWeight), formats.four),
      right(say.heading(words.overallWeight), formats.four),
    ],
    rows: [
      [{ value: say.name(result.name), bold: true }, null, 1],
      ...result.nodes.map(({ name, level, leaf, weight, overallWeight }): Cell[] => [
        { value: say.name(name), indent: level, bold: !leaf },
        weight,
        overallWeight,
      ]),
    ],
    notes: [methodLine(result, say)],
  }
}

export function consistencyTable(result: AhpHierarchyResult, say: Say): TableBlock {
  const { comparisons, levels, total } = result
  const table = say.text(randomIndexWords[result.randomIndex])
  const crCell = (cr: number, consistent: boolean): Cell => (consistent ? cr : { value: cr, tone: 'bad' })
  return {
    kind: 'table',
    caption: say.text(words.consistencyCaption),
    columns: [
      { ...say.heading(words.comparison), align: 'left' },
      right(say.heading(words.criteria), formats.integer),
      ...[words.lambdaMax, words.ci, words.ri, words.crColumn].map((word) => right(say.heading(word), formats.four)),
      { ...say.heading(words.worst), align: 'left' },
    ],
    rows: [
      ...comparisons.map((one): Cell[] => [
        say.name(one.node),
        one.criteria,
        one.lambdaMax,
        one.ci,
        one.ri,
        crCell(one.cr, one.consistent),
        worstText(one, say),
      ]),
      ...levels.map(({ level, ci, ri, cr, consistent }): Cell[] => [
        say.text(words.levelRow, { level }),
        null,
        null,
        ci,
        ri,
        crCell(cr, consistent),
        '',
      ]),
      [
        { value: say.text(words.totalRow), bold: true },
        null,
        null,
        total.ci,
        total.ri,
        { value: total.cr, bold: true, ...(total.consistent ? {} : { tone: 'bad' }) },
        '',
      ],
    ],
    notes: [say.text(words.totalNote, { table })],
  }
}

function worstText({ worstJudgement: worst }: HierarchyComparison, say: Say): string {
  if (!worst || judgementText(worst.given) === judgementText(worst.suggested)) return ''
  return say.text(words.worstCell, {
    a: say.name(worst.a),
    b: say.name(worst.b),
    given: judgementText(worst.given),
    suggested: judgementText(worst.suggested),
  })
}
