import { defaultPreferences, type Preferences } from '../survey/preferences.ts'
import { findAnalysis } from './index.ts'
import { analysisParameters } from './schema.ts'

type Options = Readonly<Record<string, unknown>>

/** Which bands give the verdicts of an analysis. */
const bandsOf: Readonly<Record<string, keyof Preferences>> = {
  reliability: 'reliabilityBands',
  factor: 'adequacyBands',
  icc: 'iccBands',
  agreement: 'kappaBands',
  index: 'scoreBands',
}

/**
 * The options of an analysis, completed from what the project prefers where they were not given: verdict bands, the missing
 * rule where the analysis knows it, the random-index table. What stays open is left to the analysis's own defaults. Workbench,
 * report and command line complete options here and nowhere else, so that they agree.
 *
 * @example withPreferences('reliability', { items }, { ...defaultPreferences, missing: 'pairwise' }) // { items, missing: 'pairwise' }
 */
export function withPreferences<Given extends Options>(id: string, given: Given, preferences: Preferences): Given {
  if (preferences === defaultPreferences) return given
  const preferred = preferredOptions(id, preferences)
  const open = Object.entries(preferred).filter(([option]) => given[option] === undefined)
  return open.length === 0 ? given : { ...given, ...Object.fromEntries(open) }
}

/** The options the project's preferences say something about, for one analysis. Refuses an unknown id. */
export function preferredOptions(id: string, preferences: Preferences): Options {
  const bands = bandsOf[findAnalysis(id).id]
  const { missing, randomIndex } = preferences
  return {
    ...(bands === undefined || preferences[bands] === null ? {} : { bands: preferences[bands] }),
    ...(missing !== null && choices(id, 'missing').includes(missing) ? { missing } : {}),
    ...(randomIndex !== null && choices(id, 'randomIndex').includes(randomIndex) ? { randomIndex } : {}),
  }
}

/** The values an option of an analysis may have; none where it has no such option. */
function choices(id: string, option: string): readonly unknown[] {
  const values = analysisParameters(id, 'en').properties[option]?.['enum']
  return Array.isArray(values) ? values : []
}
