import { kappaVerdictWords } from '#shared/analyses/agreement/sentences.ts'
import { reliabilityBands, scoreBands } from '#shared/analyses/bands.ts'
import { adequacyWords } from '#shared/analyses/factor/sentences.ts'
import { iccVerdictWords } from '#shared/analyses/icc/sentences.ts'
import { verdictWords } from '#shared/analyses/reliability/sentences.ts'
import { scoreVerdictWords } from '#shared/analyses/satisfaction-index/sentences.ts'
import { adequacyBands, iccBands, kappaBands } from '#shared/analyses/validity-bands.ts'
import type { Text } from '#shared/messages/language.ts'
import type { Preferences } from '#shared/survey/preferences.ts'

/** A band as the page edits it, whether its limit is reached or exceeded. */
export interface ShownBand {
  readonly limit: number
  readonly verdict: string
}

type ReachedKey = 'reliabilityBands' | 'adequacyBands' | 'iccBands' | 'kappaBands'

interface BandGroup {
  readonly id: ReachedKey | 'scoreBands'
  /** The bands of the analysis where nothing is preferred. */
  readonly standard: readonly ShownBand[]
  /** What the verdicts of the standard bands are called. */
  readonly words: Readonly<Record<string, Text>>
  /** null: the standard. */
  readonly read: (preferences: Preferences) => readonly ShownBand[] | null
  readonly write: (preferences: Preferences, bands: readonly ShownBand[] | null) => Preferences
}

type Reached = readonly { readonly from: number; readonly verdict: string }[]

function reached(id: ReachedKey, standard: Reached, words: BandGroup['words']): BandGroup {
  const shown = (bands: Reached) => bands.map(({ from, verdict }) => ({ limit: from, verdict }))
  return {
    id,
    standard: shown(standard),
    words,
    read: (preferences) => (preferences[id] === null ? null : shown(preferences[id])),
    write: (preferences, bands) => ({
      ...preferences,
      [id]: bands === null ? null : bands.map(({ limit, verdict }) => ({ from: limit, verdict })),
    }),
  }
}

export const bandGroups: readonly BandGroup[] = [
  reached('reliabilityBands', reliabilityBands, verdictWords),
  {
    id: 'scoreBands',
    standard: scoreBands.map(({ above, verdict }) => ({ limit: above, verdict })),
    words: scoreVerdictWords,
    read: ({ scoreBands: own }) => own?.map(({ above, verdict }) => ({ limit: above, verdict })) ?? null,
    write: (preferences, bands) => ({
      ...preferences,
      scoreBands: bands === null ? null : bands.map(({ limit, verdict }) => ({ above: limit, verdict })),
    }),
  },
  reached('adequacyBands', adequacyBands, adequacyWords),
  reached('iccBands', iccBands, iccVerdictWords),
  reached('kappaBands', kappaBands, kappaVerdictWords),
]
