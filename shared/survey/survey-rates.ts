import type { SurveyDesign } from './survey-design.ts'

/** Responses in the data, per wave. */
export interface WaveCount {
  readonly wave: string | null
  readonly total: number
  readonly valid: number
}

/**
 * - `pass`, `fail`: the response rate is above 60 %, or not
 * - `unknown`: the counts have not been entered
 * - `contradiction`: more returned than distributed, or more in the data than returned
 */
export type GateVerdict = 'pass' | 'fail' | 'unknown' | 'contradiction'

export interface SurveyRates extends WaveCount {
  readonly distributed: number | null
  readonly returned: number | null
  /** 回收率 = returned / distributed; never called the valid rate. */
  readonly responseRate: number | null
  /** 有效率 = valid / returned. */
  readonly validRate: number | null
  readonly verdict: GateVerdict
}

/** A survey whose response rate is not above this share has to be repeated or explained (rule of satisfaction procedures: 回收率 > 60 %). */
const gateShare = 0.6

/** 回收率: returned of distributed; null where either is not stated. */
export function responseRate({ distributed, returned }: Pick<SurveyRates, 'distributed' | 'returned'>): number | null {
  return ratio(returned, distributed)
}

/** 有效率: valid of returned; null where the number returned is not stated, for the responses in the data may be a part of them. */
export function validRate({ returned, valid }: Pick<SurveyRates, 'returned' | 'valid'>): number | null {
  return ratio(valid, returned)
}

/** Whether a response rate is high enough for the survey to stand. */
export function passesGate(rate: number): boolean {
  return rate > gateShare
}

/**
 * 发放 / 回收 / 有效, kept apart, with their rates and the gate, one line a wave; where there are
 * waves, the line of the whole survey is their sum.
 *
 * @example surveyRates(design, [{ wave: null, total: 273, valid: 250 }]) // 300 distributed, 273 returned: responseRate 0.91
 */
export function surveyRates(design: SurveyDesign, counts: readonly WaveCount[]): readonly SurveyRates[] {
  const waves = counts.filter(({ wave }) => wave !== null)
  return counts.map((count) => {
    const whole = count.wave === null && waves.length > 0
    const told = (which: 'distributed' | 'returned') =>
      whole ? sumOf(waves.map(({ wave }) => toldOf(design, wave, which))) : toldOf(design, count.wave, which)
    const distributed = told('distributed')
    const returned = told('returned')
    const rate = responseRate({ distributed, returned })
    return {
      ...count,
      distributed,
      returned,
      responseRate: rate,
      validRate: validRate({ returned, valid: count.valid }),
      verdict: verdictOf(distributed, returned, count.total, rate),
    }
  })
}

function toldOf(design: SurveyDesign, wave: string | null, which: 'distributed' | 'returned'): number | null {
  return design.counts.find((count) => count.wave === wave)?.[which] ?? null
}

/** null as soon as one of them is not known. */
function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}

function verdictOf(
  distributed: number | null,
  returned: number | null,
  total: number,
  rate: number | null,
): GateVerdict {
  if (returned !== null && (total > returned || (distributed !== null && returned > distributed)))
    return 'contradiction'
  if (rate === null) return 'unknown'
  return passesGate(rate) ? 'pass' : 'fail'
}
