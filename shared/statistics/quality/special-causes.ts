/** A pattern that a rule set takes for a special cause; the names are those of the results. */
export const specialCauses = [
  'beyondLimits',
  'eightOneSide',
  'nineOneSide',
  'sixTrending',
  'fourteenAlternating',
  'twoOfThreeBeyond2Sigma',
  'fourOfFiveBeyond1Sigma',
  'fifteenWithin1Sigma',
  'eightBeyond1Sigma',
] as const
export type SpecialCause = (typeof specialCauses)[number]

/** Nelson (1984), tests 1-8, and the four zone rules of Western Electric (1956). */
export const ruleSets = {
  nelson: [
    'beyondLimits',
    'nineOneSide',
    'sixTrending',
    'fourteenAlternating',
    'twoOfThreeBeyond2Sigma',
    'fourOfFiveBeyond1Sigma',
    'fifteenWithin1Sigma',
    'eightBeyond1Sigma',
  ],
  westernElectric: ['beyondLimits', 'twoOfThreeBeyond2Sigma', 'fourOfFiveBeyond1Sigma', 'eightOneSide'],
} as const satisfies Record<string, readonly SpecialCause[]>

/** Whether the pattern ends at position i of the standardised values z. */
type Ends = (z: readonly number[], i: number) => boolean

const rules: Readonly<Record<SpecialCause, Ends>> = {
  beyondLimits: (z, i) => Math.abs(z[i] ?? 0) > 3,
  eightOneSide: oneSide(8),
  nineOneSide: oneSide(9),
  sixTrending: (z, i) => {
    const steps = stepsBefore(z, i, 5)
    return steps.length === 5 && (steps.every((step) => step > 0) || steps.every((step) => step < 0))
  },
  fourteenAlternating: (z, i) => {
    const steps = stepsBefore(z, i, 13)
    return steps.length === 13 && steps.every((step, k) => k === 0 || step * (steps[k - 1] ?? 0) < 0)
  },
  twoOfThreeBeyond2Sigma: someBeyond(2, 3, 2),
  fourOfFiveBeyond1Sigma: someBeyond(4, 5, 1),
  fifteenWithin1Sigma: (z, i) => last(z, i, 15).length === 15 && last(z, i, 15).every((value) => Math.abs(value) < 1),
  eightBeyond1Sigma: (z, i) => last(z, i, 8).length === 8 && last(z, i, 8).every((value) => Math.abs(value) > 1),
}

/**
 * The patterns of a rule set that end at each point. A pattern is complete, and marked, at its last point; while it goes on
 * every further point is marked as well. A point exactly on the centre line is on neither side and breaks a run.
 *
 * @param z distances from the centre in standard deviations of the point, in time order
 * @example findSpecialCauses([0.5, 3.2], ['beyondLimits']) // [[], ['beyondLimits']]
 */
export function findSpecialCauses(z: readonly number[], causes: readonly SpecialCause[]): SpecialCause[][] {
  return z.map((_, i) => causes.filter((cause) => rules[cause](z, i)))
}

function last(z: readonly number[], i: number, length: number): readonly number[] {
  return i + 1 < length ? [] : z.slice(i + 1 - length, i + 1)
}

function stepsBefore(z: readonly number[], i: number, count: number): number[] {
  return last(z, i, count + 1)
    .slice(1)
    .map((value, k) => value - (z[i - count + k] ?? 0))
}

function oneSide(length: number): Ends {
  return (z, i) => {
    const stretch = last(z, i, length)
    return stretch.length === length && (stretch.every((value) => value > 0) || stretch.every((value) => value < 0))
  }
}

/** At least `many` of the last `length` points beyond `sigma` on one side, this one among them. */
function someBeyond(many: number, length: number, sigma: number): Ends {
  return (z, i) => {
    const value = z[i] ?? 0
    if (!(Math.abs(value) > sigma)) return false
    const side = Math.sign(value)
    return z.slice(Math.max(0, i + 1 - length), i + 1).filter((one) => one * side > sigma).length >= many
  }
}
