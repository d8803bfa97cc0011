import type { Block } from '../../document/block.ts'
import { significanceLimit } from '../bands.ts'
import { highestAndLowest } from '../common/highest-and-lowest.ts'
import { levelText } from '../common/level-text.ts'
import { pText } from '../common/p-text.ts'
import type { Say } from '../common/say.ts'
import type { CompareWavesOptions } from './options.ts'
import type { CompareWavesResult } from './result.ts'
import { compareWavesWords as words } from './sentences.ts'

export function compareWavesFindings(result: CompareWavesResult, options: CompareWavesOptions, say: Say): Block[] {
  return [changeFinding(result, options, say), ...mixFindings(result, options, say), ...trendFinding(result, say)]
}

function changeFinding({ waves, change }: CompareWavesResult, options: CompareWavesOptions, say: Say): Block {
  const significant = change.p !== null && change.p < significanceLimit
  const sentence = change.p === null ? words.untested : significant ? words.changed : words.unchanged
  const text = say.text(sentence, {
    dependent: say.name(options.dependent),
    from: change.from,
    to: change.to,
    meanFrom: say.score(waves.at(-2)?.mean ?? null, 3),
    meanTo: say.score(waves.at(-1)?.mean ?? null, 3),
    difference: signed(change.difference, say),
    level: levelText(options.level),
    lower: say.score(change.ci?.lower ?? null, 3),
    upper: say.score(change.ci?.upper ?? null, 3),
    t: say.decimal(change.t),
    df: say.fixed(change.df, 1),
    p: pText(change.p, say),
  })
  // Whether a rise is good depends on the variable, which may count complaints.
  return finding(text)
}

function mixFindings({ change, mixAdjusted }: CompareWavesResult, options: CompareWavesOptions, say: Say): Block[] {
  if (!mixAdjusted) return []
  const text = say.text(mixAdjusted.p === null ? words.adjustedUntested : words.adjusted, {
    mix: say.name(options.mix ?? ''),
    adjusted: signed(mixAdjusted.difference, say),
    p: pText(mixAdjusted.p, say),
    mixEffect: signed(mixAdjusted.mixEffect, say),
  })
  const turned = signed(change.difference, say).startsWith('+')
    ? signed(mixAdjusted.difference, say).startsWith('-')
    : signed(change.difference, say).startsWith('-') && signed(mixAdjusted.difference, say).startsWith('+')
  return [finding(text), ...(turned ? [finding(say.text(words.reversedByMix))] : [])]
}

function trendFinding({ waves }: CompareWavesResult, say: Say): Block[] {
  const extremes = waves.length > 2 ? highestAndLowest(waves, ({ mean }) => mean) : null
  if (!extremes || extremes.highest.mean - extremes.lowest.mean < 1e-9) return []
  const text = say.text(words.trend, {
    count: waves.length,
    highest: extremes.highest.name,
    highestMean: say.score(extremes.highest.mean, 3),
    lowest: extremes.lowest.name,
    lowestMean: say.score(extremes.lowest.mean, 3),
  })
  return [finding(text)]
}

function signed(change: number, say: Say): string {
  const text = say.score(change, 3)
  return change > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

function finding(text: string): Block {
  return { kind: 'finding', tone: 'neutral', text }
}
