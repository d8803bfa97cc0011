import type { Block, Cell, FigureBlock, TableBlock, Tone } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { levelText } from '../common/level-text.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answersTo } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { shareOf } from './boxes.ts'
import { type BoxKind, boxKinds, type TopBoxOptions } from './options.ts'
import type { TopBoxItem, TopBoxResult } from './result.ts'
import { boxPhrases, boxWords, topBoxWords as words } from './sentences.ts'

/** Opinions are called divided when both ends hold at least this share. */
const dividedShare = 0.3

export function presentTopBox(result: TopBoxResult, context: PresentContext<TopBoxOptions>): Block[] {
  const say = createSay(context)
  const { level } = context.options
  return [
    ...findings(result, level, say),
    table(result, level, say),
    ...figure(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function findings(result: TopBoxResult, level: number, say: Say): Block[] {
  const finding = (text: string, tone: Tone = 'neutral'): Block => ({ kind: 'finding', text, tone })
  const known = comparable(result)
  const extremes = highestAndLowest(known, (item) => shareOf(item, result.boxes))
  const first = known[0]
  const overview =
    known.length > 1 && extremes
      ? [finding(spanText(result.boxes, known.length, extremes, level, say))]
      : first
        ? [finding(oneText(result, first, say))]
        : []
  const divided = known.filter((item) => {
    const overlap = item.scale[1] - item.scale[0] < 3
    return !overlap && (item.top2Box ?? 0) >= dividedShare && (item.bottom2Box ?? 0) >= dividedShare
  })
  return [
    ...overview,
    ...divided.map((item) => {
      const shares = { top: say.share(item.top2Box), bottom: say.share(item.bottom2Box) }
      return finding(say.text(words.split, { item: say.name(item.name), ...shares }), 'bad')
    }),
  ]
}

/** Items with answers; of two marks on a scale of two everybody gives one, which compares nothing. */
function comparable({ items, boxes }: TopBoxResult): TopBoxItem[] {
  const known = items.filter((item) => item.n > 0)
  const marks = boxes === 'top2' || boxes === 'bottom2' ? 2 : 1
  const some = known.filter(({ scale }) => scale[1] - scale[0] + 1 > marks)
  return some.length > 0 ? some : known
}

function oneText({ boxes }: TopBoxResult, item: TopBoxItem, say: Say): string {
  return say.text(words.one, {
    item: say.name(item.name),
    phrase: say.text(boxPhrases[boxes]),
    share: say.share(shareOf(item, boxes)),
    level: levelText(item.ci?.level ?? 0),
    lower: say.share(item.ci?.lower ?? null),
    upper: say.share(item.ci?.upper ?? null),
    n: say.integer(item.n),
    mean: say.score(item.mean, 2),
  })
}

function spanText(
  boxes: BoxKind,
  count: number,
  { highest, lowest }: { highest: TopBoxItem; lowest: TopBoxItem },
  level: number,
  say: Say,
): string {
  const [high, low] = [shareOf(highest, boxes) ?? 0, shareOf(lowest, boxes) ?? 0]
  if (high === low) {
    return say.text(words.same, { count, phrase: say.text(boxPhrases[boxes]), share: say.share(high) })
  }
  const span = say.text(words.span, {
    count,
    phrase: say.text(boxPhrases[boxes]),
    highest: say.name(highest.name),
    highestShare: say.share(high),
    lowest: say.name(lowest.name),
    lowestShare: say.share(low),
    gap: say.decimal((high - low) * 100, 1),
  })
  const apart = (highest.ci?.lower ?? 0) > (lowest.ci?.upper ?? 1)
  const reading = say.text(apart ? words.unlike : words.alike, { level: levelText(level) })
  return say.language === 'en' ? `${span} ${reading}` : `${span}${reading}`
}

function table(result: TopBoxResult, level: number, say: Say): TableBlock {
  const box = say.text(boxWords[result.boxes])
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(commonWords.item), align: 'left' },
      { ...say.heading(commonWords.n), align: 'right', format: formats.integer },
      { ...say.heading(commonWords.mean), align: 'right', format: formats.score },
      ...boxKinds.map((kind) => right(say.heading(boxWords[kind]), formats.share)),
      right(say.heading(words.lower, { box }), formats.share),
      right(say.heading(words.upper, { box }), formats.share),
    ],
    rows: result.items.map((item): Cell[] => [
      say.name(item.name),
      item.n,
      item.mean,
      ...boxKinds.map((kind): Cell => ({ value: shareOf(item, kind), bold: kind === result.boxes })),
      item.ci?.lower ?? null,
      item.ci?.upper ?? null,
    ]),
    notes: [say.text(words.interval, { level: levelText(level) }), sampleLine(result, say), methodLine(result, say)],
  }
}

function figure(result: TopBoxResult, options: TopBoxOptions, say: Say): FigureBlock[] {
  const { boxes } = result
  const items = comparable(result)
  const extremes = highestAndLowest(items, (item) => shareOf(item, boxes))
  if (items.length < 2 || !extremes) return []
  const box = say.text(boxWords[boxes])
  return [
    {
      kind: 'figure',
      caption: say.text(words.figureCaption, { box }),
      description: say.text(words.figureDescription, {
        count: items.length,
        box: say.language === 'en' ? box.toLowerCase() : box,
        highest: say.name(extremes.highest.name),
        highestShare: say.share(shareOf(extremes.highest, boxes)),
        lowest: say.name(extremes.lowest.name),
        lowestShare: say.share(shareOf(extremes.lowest, boxes)),
      }),
      chart: {
        kind: 'bar',
        orientation: 'horizontal',
        axis: { title: say.text(words.axis), min: 0, max: 100, digits: 1, quantity: 'percent' },
        bars: items.flatMap((item) => {
          const share = shareOf(item, boxes)
          if (share === null || !item.ci) return []
          return [
            {
              name: say.name(item.name),
              value: share * 100,
              n: item.n,
              stands: answersTo(item.name, alongWith(options, options.items)),
              low: item.ci.lower * 100,
              high: item.ci.upper * 100,
            },
          ]
        }),
      },
    },
  ]
}
