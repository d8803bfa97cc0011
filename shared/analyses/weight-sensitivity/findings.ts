import type { Block } from '../../document/block.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import type { Say } from '../common/say.ts'
import type { SensitivityRow, WeightSensitivityResult } from './result.ts'
import { weightSensitivityWords as words } from './sentences.ts'

/** Changes under this are rounding. */
const negligible = 1e-9
/** Of more weights with the same effect the first are named. */
const mostNames = 3

export function sensitivityFindings(result: WeightSensitivityResult, say: Say): Block[] {
  return [
    { kind: 'finding', tone: 'neutral', text: rangeText(result, say) },
    ...(result.units.length > 0 ? [rankFinding(result, say)] : []),
  ]
}

function rangeText({ name, score, rows, change }: WeightSensitivityResult, say: Say): string {
  const widest = highestAndLowest(rows, ({ span }) => span)?.highest
  const details = { change: changeText(change), name: say.name(name), score: say.score(score, 1) }
  if (!widest || widest.span < negligible) return say.text(words.none, details)
  const scores = rows.flatMap(({ scoreLow, scoreHigh }) => [scoreLow, scoreHigh])
  return say.text(words.range, {
    ...details,
    lowest: say.score(Math.min(...scores), 2),
    highest: say.score(Math.max(...scores), 2),
    nodes: namesOf(
      rows.filter(({ span }) => span > widest.span - negligible),
      say,
    ),
    span: say.score(widest.span, 2),
  })
}

function rankFinding({ units, rows }: WeightSensitivityResult, say: Say): Block {
  const moved = units.filter(({ bestRank, worstRank }) => bestRank !== worstRank).length
  const count = units.length
  if (moved === 0) return { kind: 'finding', tone: 'good', text: say.text(words.ranksStable, { count }) }
  const most = Math.max(...rows.map(({ rankChanges }) => rankChanges ?? 0))
  const leader = say.list(units.filter(({ rank }) => rank === 1).map(({ name }) => name))
  const unsettled = rows.filter(({ leaderChanges }) => leaderChanges)
  const sentences = [
    say.text(words.ranksMove, {
      ...{ count, moved },
      nodes: namesOf(
        rows.filter(({ rankChanges }) => rankChanges === most),
        say,
      ),
      changes: most,
    }),
    unsettled.length > 0
      ? say.text(words.leaderMoves, { leader, nodes: namesOf(unsettled, say) })
      : say.text(words.leaderStable, { leader }),
  ]
  const text = sentences.join(say.language === 'en' ? ' ' : '')
  return { kind: 'finding', tone: unsettled.length > 0 ? 'bad' : 'neutral', text }
}

function namesOf(rows: readonly SensitivityRow[], say: Say): string {
  const names = rows.map(({ name }) => say.text(words.quoted, { name: say.name(name) }))
  const listed = say.list(names.slice(0, mostNames))
  return names.length > mostNames ? say.text(words.andOthers, { names: listed, count: names.length }) : listed
}

/** “20%”, for a share by which weights move. */
export function changeText(change: number): string {
  return `${Number((change * 100).toFixed(1))}%`
}
