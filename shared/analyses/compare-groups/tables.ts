import type { Cell, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { levelText } from '../common/level-text.ts'
import { methodLine, sampleLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { commonWords } from '../common/words.ts'
import type { CompareGroupsOptions } from './options.ts'
import type { CompareGroupsResult } from './result.ts'
import { compareGroupsWords as words } from './sentences.ts'

/** A longer list of pairs helps nobody on paper; exports hold every pair. */
const longestList = 45

export function compareGroupsTables(
  result: CompareGroupsResult,
  options: CompareGroupsOptions,
  say: Say,
): TableBlock[] {
  const details = { dependent: say.name(options.dependent) }
  const rows = testRows(result, say)
  return [
    groupTable(result, options, say),
    ...(rows.length > 0 ? [testTable(result, rows, details, say)] : []),
    ...(result.tukey && result.groups.length > 2 ? [tukeyTable(result, result.tukey, options, say)] : []),
  ]
}

function groupTable(result: CompareGroupsResult, options: CompareGroupsOptions, say: Say): TableBlock {
  const level = levelText(options.level)
  return {
    kind: 'table',
    caption: say.text(words.groupCaption, { dependent: say.name(options.dependent) }),
    columns: [
      { title: say.name(options.group), align: 'left' },
      right(say.heading(commonWords.n), formats.integer),
      right(say.heading(commonWords.mean), formats.mean),
      right(say.heading(commonWords.sd), formats.mean),
      right(say.heading(words.lower, { level }), formats.mean),
      right(say.heading(words.upper, { level }), formats.mean),
    ],
    rows: result.groups.map(({ name, n, mean, sd, ci }) => [name, n, mean, sd, ci?.lower ?? null, ci?.upper ?? null]),
    notes: [sampleLine(result, say), methodLine(result, say)],
  }
}

function testTable(result: CompareGroupsResult, rows: Cell[][], details: { dependent: string }, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.testCaption, details),
    columns: [
      { ...say.heading(words.test), align: 'left' },
      right(say.heading(words.statistic)),
      right(say.heading(words.df1), formats.integer),
      right(say.heading(words.df2), formats.two),
      right(say.heading(words.p), formats.p),
    ],
    rows,
    notes: [sampleLine(result, say)],
  }
}

function testRows({ levene, tTest, anova, welchAnova, cohensD, groups }: CompareGroupsResult, say: Say): Cell[][] {
  const rows: Cell[][] = []
  if (levene) rows.push([say.row(words.levene), levene.value, levene.df1, levene.df2, levene.p])
  if (tTest?.pooled) rows.push([say.row(words.pooledT), tTest.pooled.t, tTest.pooled.df, null, tTest.pooled.p])
  if (tTest?.welch) rows.push([say.row(words.welchT), tTest.welch.t, tTest.welch.df, null, tTest.welch.p])
  if (cohensD !== null) rows.push([say.row(words.cohensD), cohensD, null, null, null])
  if (groups.length > 2) {
    if (anova) rows.push([say.row(words.anovaF), anova.f, anova.dfBetween, anova.dfWithin, anova.p])
    if (welchAnova) rows.push([say.row(words.welchF), welchAnova.f, welchAnova.df1, welchAnova.df2, welchAnova.p])
    if (anova) rows.push([say.row(words.etaSquared), anova.etaSquared, null, null, null])
  }
  return rows
}

function tukeyTable(
  result: CompareGroupsResult,
  pairs: NonNullable<CompareGroupsResult['tukey']>,
  options: CompareGroupsOptions,
  say: Say,
): TableBlock {
  const level = levelText(options.level)
  const shown = pairs.length <= longestList ? pairs : [...pairs].sort((a, b) => a.p - b.p).slice(0, longestList)
  const notes = [sampleLine(result, say)]
  if (shown.length < pairs.length) {
    notes.push(say.text(words.shortened, { count: pairs.length, shown: shown.length }))
  }
  return {
    kind: 'table',
    caption: say.text(words.tukeyCaption, { dependent: say.name(options.dependent) }),
    columns: [
      { title: 'A', align: 'left' },
      { title: 'B', align: 'left' },
      right({ title: `${say.text(words.difference)} A − B`, statistic: 'anova' }, formats.mean),
      right(say.heading(words.p), formats.p),
      right(say.heading(words.lower, { level }), formats.mean),
      right(say.heading(words.upper, { level }), formats.mean),
    ],
    rows: shown.map(({ a, b, difference, p, ci }) => [a, b, difference, p, ci.lower, ci.upper]),
    notes,
  }
}
