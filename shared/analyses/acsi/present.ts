import type { Block, FigureBlock, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { levelText } from '../common/level-text.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answersTo } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { AcsiOptions } from './options.ts'
import type { AcsiResult } from './result.ts'
import { acsiQuestionWords, acsiWords as words } from './sentences.ts'

/** Scores nearer than this are the same to the eye. */
const sameScore = 0.05

export function presentAcsi(result: AcsiResult, context: PresentContext<AcsiOptions>): Block[] {
  const say = createSay(context)
  return [
    { kind: 'finding', tone: 'neutral', text: scoreText(result, say) },
    { kind: 'finding', tone: 'neutral', text: extremesText(result, say) },
    table(result, say),
    figure(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function scoreText({ score, ci, n }: AcsiResult, say: Say): string {
  return say.text(ci ? words.score : words.scoreOnly, {
    score: say.score(score, 1),
    n: say.integer(n),
    level: levelText(ci?.level ?? 0),
    lower: say.score(ci?.lower ?? null, 1),
    upper: say.score(ci?.upper ?? null, 1),
  })
}

function extremes({ questions }: AcsiResult, say: Say) {
  const found = highestAndLowest(questions, ({ score }) => score)
  const [high, low] = [found?.highest.score ?? 0, found?.lowest.score ?? 0]
  return {
    gap: high - low,
    details: {
      highest: say.text(acsiQuestionWords[found?.highest.question ?? 'overall']),
      highestScore: say.score(high, 1),
      lowest: say.text(acsiQuestionWords[found?.lowest.question ?? 'overall']),
      lowestScore: say.score(low, 1),
    },
  }
}

function extremesText(result: AcsiResult, say: Say): string {
  const { gap, details } = extremes(result, say)
  if (gap < sameScore) return say.text(words.level, { score: details.highestScore })
  return say.text(words.extremes, { ...details, gap: say.score(gap, 1) })
}

function table(result: AcsiResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(words.question), align: 'left' },
      { ...say.heading(commonWords.variable), align: 'left' },
      { ...say.heading(words.scale), align: 'center' },
      { ...say.heading(commonWords.n), align: 'right', format: formats.integer },
      { ...say.heading(commonWords.mean), align: 'right', format: formats.mean },
      { ...say.heading(commonWords.score), align: 'right', format: formats.score },
      { ...say.heading(commonWords.weight), align: 'right', format: formats.share },
      { ...say.heading(words.contribution), align: 'right', format: formats.score },
    ],
    rows: [
      ...result.questions.map(({ question, name, n, scale, mean, score, weight, contribution }) => [
        say.text(acsiQuestionWords[question]),
        say.name(name),
        `${scale[0]}–${scale[1]}`,
        n,
        mean,
        score,
        weight,
        contribution,
      ]),
      [
        { value: say.text(commonWords.total), bold: true },
        '',
        '',
        result.n,
        null,
        { value: result.score, bold: true },
        1,
        { value: result.score, bold: true },
      ],
    ],
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

function figure(result: AcsiResult, options: AcsiOptions, say: Say): FigureBlock {
  const score = say.score(result.score, 1)
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, { ...extremes(result, say).details, score }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(commonWords.score), min: 0, max: 100, digits: 1, quantity: 'score' },
      bars: result.questions.map(({ question, name, n, score: value }) => ({
        name: say.text(acsiQuestionWords[question]),
        value,
        n,
        stands: answersTo(name, alongWith(options, [options.overall, options.expectations, options.ideal])),
      })),
      lines: [{ name: say.text(words.scoreLine, { score }), value: result.score }],
    },
  }
}
