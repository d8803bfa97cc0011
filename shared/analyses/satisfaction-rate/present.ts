import type { Block, Cell, TableBlock } from '../../document/block.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { hasValue } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import type { SatisfactionRateOptions } from './options.ts'
import type { SatisfactionRateResult } from './result.ts'
import { fiveLevelWords, satisfactionRateWords as words } from './sentences.ts'

export function presentSatisfactionRate(
  result: SatisfactionRateResult,
  context: PresentContext<SatisfactionRateOptions>,
): Block[] {
  const say = createSay(context)
  const names = result.levels.map((level, i) => level.label ?? levelName(i, result.levels.length, say))
  return [
    ...findings(result, names, say),
    figuresTable(result, say),
    levelsTable(result, names, say),
    figure(result, names, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function levelName(i: number, levels: number, say: Say): string {
  const word = levels === fiveLevelWords.length ? fiveLevelWords[i] : undefined
  return word ? say.text(word) : say.text(words.levelNumber, { i: i + 1 })
}

function findings(result: SatisfactionRateResult, names: readonly string[], say: Say): Block[] {
  const { degree, rate, overall, selfShare, levels, satisfiedLevels } = result
  const texts = [
    say.text(result.total === result.n ? words.survey : words.surveyWeighted, {
      n: say.integer(result.n),
      total: say.count(result.total),
      degree: say.share(degree),
      rate: say.share(rate),
      levels: say.list(names.slice(0, satisfiedLevels)),
    }),
    say.text(words.worst, {
      share: say.share(1 - rate),
      level: names.at(-1) ?? '',
      worst: say.share(levels.at(-1)?.share ?? 0),
    }),
  ]
  if (overall.degree !== null || overall.rate !== null) {
    texts.push(
      say.text(words.overall, {
        selfShare: wholePercent(selfShare),
        surveyShare: wholePercent(1 - selfShare),
        degree: say.share(overall.degree),
        rate: say.share(overall.rate),
      }),
    )
  }
  return texts.map((text) => ({ kind: 'finding', tone: 'neutral', text }))
}

function figuresTable(result: SatisfactionRateResult, say: Say): TableBlock {
  const { self, overall, selfShare } = result
  const rows: Cell[][] = [[say.text(words.surveyRow), result.degree, result.rate, 1 - selfShare]]
  if (self.degree !== null || self.rate !== null) {
    rows.push([say.text(words.selfRow), self.degree, self.rate, selfShare])
    const cell = (value: number | null): Cell => ({ value, bold: true })
    rows.push([{ value: say.text(words.overallRow), bold: true }, cell(overall.degree), cell(overall.rate), null])
  } else rows[0]?.splice(3, 1, null)
  return {
    kind: 'table',
    caption: say.text(words.figuresCaption),
    columns: [
      { ...say.heading(words.source), align: 'left' },
      { ...say.heading(words.degree), align: 'right', format: formats.share },
      { ...say.heading(words.rate), align: 'right', format: formats.share },
      { ...say.heading(words.shareInOverall), align: 'right', format: { kind: 'share', digits: 0 } },
    ],
    rows,
    notes: [sampleNote(result, say), methodLine(result, say)],
  }
}

function levelsTable(result: SatisfactionRateResult, names: readonly string[], say: Say): TableBlock {
  const whole = result.levels.every((level) => Number.isInteger(level.count))
  return {
    kind: 'table',
    caption: say.text(words.levelsCaption),
    columns: [
      { ...say.heading(words.level), align: 'left' },
      { ...say.heading(commonWords.count), align: 'right', format: whole ? formats.integer : formats.two },
      { ...say.heading(words.share), align: 'right', format: formats.share },
      { ...say.heading(words.points), align: 'right' },
      { ...say.heading(words.countsAsSatisfied), align: 'center' },
    ],
    rows: [
      ...result.levels.map((level, i): Cell[] => [
        names[i] ?? '',
        level.count,
        level.share,
        level.points,
        say.text(level.satisfied ? words.yes : words.no),
      ]),
      [{ value: say.text(commonWords.total), bold: true }, result.total, 1, null, null],
    ],
    notes: [sampleNote(result, say)],
  }
}

function figure(
  result: SatisfactionRateResult,
  names: readonly string[],
  options: SatisfactionRateOptions,
  say: Say,
): Block {
  const { item } = options
  const most = highestAndLowest([...result.levels.entries()], ([, level]) => level.share)?.highest
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      count: names.length,
      level: names[most?.[0] ?? 0] ?? '',
      share: say.share(most?.[1].share ?? null),
    }),
    chart: {
      kind: 'bar',
      orientation: 'horizontal',
      axis: { title: say.text(words.axis), min: 0, digits: 1, quantity: 'percent' },
      bars: result.levels.map((level, i) => ({
        name: names[i] ?? '',
        value: level.share * 100,
        n: level.count,
        ...(item === undefined || level.value === null
          ? {}
          : { stands: { all: [hasValue(item, level.value, options)] } }),
      })),
    },
  }
}

/** Counts that were typed in have no rule for missing answers. */
function sampleNote(result: SatisfactionRateResult, say: Say): string {
  return result.missing === 'none'
    ? say.text(words.countedTotal, { total: say.count(result.total) })
    : sampleLine(result, say)
}

/** 40%, or 33.3% where a share is no whole percent. */
function wholePercent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`
}
