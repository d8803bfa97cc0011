import type { Block, Tone } from '../../document/block.ts'
import { significanceLimit } from '../bands.ts'
import { pText } from '../common/p-text.ts'
import type { Say } from '../common/say.ts'
import { bandsText, verdictText } from '../common/verdict-bands.ts'
import type { IccOptions } from './options.ts'
import type { IccResult } from './result.ts'
import { iccFormWords, iccVerdictWords, iccWords as words } from './sentences.ts'

type Finding = Extract<Block, { kind: 'finding' }>

/** Raters are said to mark at different levels when agreement falls short of consistency by more than this. */
const notableGap = 0.1

export function iccFindings(result: IccResult, options: IccOptions, say: Say): Finding[] {
  return [main(result, options, say), ...test(result, say), ...levels(result, say)]
}

function finding(text: string, tone: Tone): Finding {
  return { kind: 'finding', text, tone }
}

function main({ forms, form, verdict }: IccResult, { bands }: IccOptions, say: Say): Finding {
  const { value, ci } = forms[form]
  const name = say.text(iccFormWords[form])
  if (value === null) return finding(say.text(words.mainUndefined, { form: name }), 'bad')
  const byHeight = [...bands].sort((a, b) => b.from - a.from)
  const place = byHeight.findIndex((band) => value >= band.from)
  const text = say.text(ci ? words.main : words.mainWithoutInterval, {
    form: name,
    value: say.decimal(value),
    level: `${Number(((ci?.level ?? 0) * 100).toFixed(1))}%`,
    lower: say.decimal(ci?.lower ?? null),
    upper: say.decimal(ci?.upper ?? null),
    verdict: verdictText(verdict, iccVerdictWords, say),
    bands: bandsText(bands, iccVerdictWords, say),
  })
  const last = byHeight.length - 1
  return finding(text, place === -1 || place === last ? 'bad' : place === last - 1 ? 'neutral' : 'good')
}

function test({ forms, form }: IccResult, say: Say): Finding[] {
  const { f, df1, df2, p } = forms[form]
  if (f === null || p === null) return []
  const significant = p < significanceLimit
  const whole = (df: number) => (Number.isInteger(df) ? String(df) : say.fixed(df, 1))
  const text = say.text(words.test, {
    significant: say.text(significant ? words.significant : words.notSignificant),
    f: say.decimal(f, 2),
    df1: whole(df1),
    df2: whole(df2),
    p: pText(p, say),
  })
  return [finding(text, significant ? 'neutral' : 'bad')]
}

function levels({ forms, meanSquares }: IccResult, say: Say): Finding[] {
  const consistency = forms.icc3.value
  const absolute = forms.icc2.value
  if (consistency === null || absolute === null || consistency - absolute <= notableGap) return []
  const text = say.text(words.levels, {
    consistency: say.decimal(consistency),
    absolute: say.decimal(absolute),
    raters: say.decimal(meanSquares.raters, 2),
    error: say.decimal(meanSquares.error, 2),
  })
  return [finding(text, 'bad')]
}
