import type { Block, Cell, TableBlock, TableColumn } from '../../document/block.ts'
import { judgementText } from '../ahp/judgement-text.ts'
import { ahpWords, randomIndexWords } from '../ahp/sentences.ts'
import { consistencyLimit } from '../bands.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import type { PresentContext } from '../define.ts'
import { weightsFigure } from '../indicator-weights/blocks.ts'
import type { AhpConsistentOptions } from './options.ts'
import type { AhpConsistentResult } from './result.ts'
import { ahpConsistentWords as words } from './sentences.ts'

export function presentAhpConsistent(
  result: AhpConsistentResult,
  context: PresentContext<AhpConsistentOptions>,
): Block[] {
  const say = createSay(context)
  const three = result.scale === 'three'
  const hidden = result.notes.filter(({ code }) => code !== 'transferHidesInconsistency')
  return [
    ...findings(result, say),
    weightsTable(result, say),
    weightsFigure(result.weights, say),
    consistencyTable(result, say),
    ...(three ? [matrixTable(result, result.givenMatrix, say.text(words.givenCaption), say)] : []),
    matrixTable(result, result.matrix, say.text(three ? words.constructedCaption : words.matrixCaption), say),
    matrixTable(result, result.adjustedMatrix, say.text(words.adjustedCaption), say),
    // That the original fails stands among the findings already.
    ...noteBlocks({ ...result, notes: three ? result.notes : hidden }, say),
  ]
}

function findings(result: AhpConsistentResult, say: Say): Block[] {
  const sorted = [...result.weights].sort((a, b) => b.weight - a.weight)
  const three = result.scale === 'three'
  return [
    {
      kind: 'finding',
      tone: 'neutral',
      text: say.text(words.weights, {
        weights: say.list(
          sorted.map(({ name, weight }) =>
            say.text(words.weightOf, { name: say.name(name), weight: say.share(weight) }),
          ),
        ),
      }),
    },
    {
      kind: 'finding',
      tone: result.originalConsistent ? 'good' : 'bad',
      text: consistencyText(result, say),
    },
    { kind: 'finding', tone: 'neutral', text: say.text(three ? words.sameAsRootThree : words.sameAsRoot) },
  ]
}

function consistencyText(result: AhpConsistentResult, say: Say): string {
  if (result.weights.length <= 2) return say.text(words.twoCriteria)
  const passed = result.originalConsistent
  const nine = passed ? words.originalPassed : words.originalFailed
  const three = passed ? words.constructedPassed : words.constructedFailed
  return say.text(result.scale === 'three' ? three : nine, {
    cr: say.decimal(result.originalCr),
    limit: say.fixed(consistencyLimit, 2),
    table: say.text(randomIndexWords[result.randomIndex]),
  })
}

function weightsTable(result: AhpConsistentResult, say: Say): TableBlock {
  const three = result.scale === 'three'
  return {
    kind: 'table',
    caption: say.text(words.weightsCaption),
    columns: [
      { ...say.heading(words.criterion), align: 'left' },
      ...(three ? [{ ...say.heading(words.rowSum), align: 'right', format: formats.integer } as const] : []),
      right(say.heading(words.weight), formats.four),
      right(say.heading(words.rootWeight), formats.four),
    ],
    rows: result.weights.map(({ name, weight, rootWeight, rowSum }): Cell[] => [
      say.name(name),
      ...(three ? [rowSum] : []),
      weight,
      rootWeight,
    ]),
    notes: [expertLine(result, say), methodLine(result, say)],
  }
}

function consistencyTable(result: AhpConsistentResult, say: Say): TableBlock {
  const { originalLambdaMax, originalCi, originalCr, originalConsistent, cr, ri } = result
  const size = result.weights.length
  return {
    kind: 'table',
    caption: say.text(words.consistencyCaption),
    columns: [
      { ...say.heading(words.matrixColumn), align: 'left' },
      ...[ahpWords.lambdaMax, ahpWords.ci, ahpWords.ri, ahpWords.cr].map((word) =>
        right(say.heading(word), formats.four),
      ),
    ],
    rows: [
      [
        say.text(result.scale === 'three' ? words.constructed : words.original),
        originalLambdaMax,
        originalCi,
        ri,
        originalConsistent ? originalCr : { value: originalCr, tone: 'bad' },
      ],
      [say.text(words.adjusted), { value: size, format: formats.four }, 0, ri, cr],
    ],
    notes: [
      say.text(ahpWords.riNote, { table: say.text(randomIndexWords[result.randomIndex]) }),
      expertLine(result, say),
    ],
  }
}

function matrixTable(
  result: AhpConsistentResult,
  matrix: readonly (readonly number[])[],
  caption: string,
  say: Say,
): TableBlock {
  const names = result.weights.map(({ name }) => say.name(name))
  return {
    kind: 'table',
    caption,
    columns: [
      { ...say.heading(words.criterion), align: 'left' },
      ...names.map((title): TableColumn => ({ title, align: 'center', statistic: 'judgement' })),
    ],
    rows: matrix.map((row, i): Cell[] => [names[i] ?? '', ...row.map(judgementText)]),
    notes: [expertLine(result, say)],
  }
}

function expertLine(result: AhpConsistentResult, say: Say): string {
  return say.text(result.n === 1 ? ahpWords.sampleOne : ahpWords.sample, { n: result.n })
}
