import { refuse } from '../../errors/refusal.ts'
import {
  type IntraclassCorrelations,
  type IntraclassForm,
  intraclassCorrelations,
  intraclassForms,
} from '../../statistics/agreement/intraclass-correlations.ts'
import { fewCases } from '../bands.ts'
import { checkCases } from '../common/check-cases.ts'
import { droppedCases } from '../common/dropped-cases.ts'
import { type ItemCovariances, itemCovariances } from '../common/item-covariances.ts'
import { orNull } from '../common/result.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { ItemStatistics } from '../common/summarise-items.ts'
import type { Note } from '../define.ts'
import { verdictOf } from '../validity-bands.ts'
import type { IccOptions } from './options.ts'
import type { IccResult } from './result.ts'

export function concludeIcc({ of }: ItemStatistics, options: IccOptions, facts: SampleFacts): IccResult {
  const items = itemCovariances(of, options.missing)
  checkCases(Math.min(items.n, items.pairs?.smallest ?? items.n), items.weight, 2, facts)
  const found = intraclassCorrelations(items.covariance, items.means, items.effectiveN, options.level)
  const { between, error } = found.meanSquares
  if (between === 0 && error === 0) refuse('allConstant')
  const forms = Object.fromEntries(
    intraclassForms.map((name) => [name, formOf(found.forms[name], options.level)] as const),
  ) as IccResult['forms']
  return {
    n: items.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: notesOf(found, items, options, facts),
    method: { id: 'iccShroutFleiss', references: ['shroutFleiss1979', 'mcGrawWong1996', 'kooLi2016'] },
    k: options.items.length,
    forms,
    meanSquares: found.meanSquares,
    form: options.form,
    verdict: verdictOf(forms[options.form].value, options.bands),
  }
}

function formOf({ value, f, df1, df2, p, lower, upper }: IntraclassForm, level: number) {
  const defined = Number.isFinite(value) && Number.isFinite(lower) && Number.isFinite(upper)
  return { value: orNull(value), f: orNull(f), df1, df2, p: orNull(p), ci: defined ? { level, lower, upper } : null }
}

function notesOf(
  { meanSquares, forms }: IntraclassCorrelations,
  { n, imputed, pairs }: ItemCovariances,
  { missing }: IccOptions,
  facts: SampleFacts,
): Note[] {
  const notes: Note[] = [...sampleNotes(facts), ...(missing === 'listwise' ? droppedCases(facts, n) : [])]
  if (imputed > 0) notes.push({ code: 'imputedShrinks', details: { count: imputed } })
  if (pairs && pairs.smallest < pairs.largest) notes.push({ code: 'pairwiseCounts', details: { ...pairs } })
  if (n < fewCases) notes.push({ code: 'fewCases', details: { n } })
  if (meanSquares.error === 0) notes.push({ code: 'noErrorVariance', details: {} })
  if (meanSquares.between === 0) notes.push({ code: 'noSubjectVariance', details: {} })
  else if (Object.values(forms).some(({ value }) => value < 0)) notes.push({ code: 'negativeIcc', details: {} })
  return notes
}
