import { chooseComment } from './comments.ts'
import type { Random } from './random.ts'
import {
  carModels,
  complaints,
  factors,
  otherComplaint,
  overallLabels,
  serviceKinds,
  shopSensitive,
  shops,
  type Wave,
  waves,
} from './survey.ts'

/** One returned form. */
export interface Respondent {
  readonly id: string
  readonly wave: string
  readonly shop: string
  readonly sex: string
  readonly age: number | null
  readonly model: string
  readonly carAge: number
  readonly service: string
  /** ISO date. */
  readonly date: string
  /** 1-5 by item; null: not answered. */
  readonly marks: ReadonlyMap<string, number | null>
  readonly overall: string | null
  readonly recommend: number | null
  readonly complaint: string | null
  readonly comment: string | null
}

/** How far marks spread, and how much of it all items share, the items of a factor share, and one item has for itself. */
const spread = { general: 0.5, factor: 0.58, item: 0.62 }
const blankShare = 0.003

/** All returned forms of a wave, in the order of their numbers. */
export function respondentsOf(wave: Wave, random: Random): Respondent[] {
  const numbers = random
    .shuffled(Array.from({ length: wave.distributed }, (_, index) => index + 1))
    .slice(0, wave.returned)
    .sort((a, b) => a - b)
  const invalid = new Set(random.shuffled(numbers).slice(0, wave.invalid))
  const said = new Set<string>()
  return numbers.map((number) => {
    const form = answeredForm(wave, `${wave.code}-${String(number).padStart(3, '0')}`, said, random)
    return invalid.has(number) ? abandoned(form, random) : form
  })
}

function answeredForm(wave: Wave, id: string, said: Set<string>, random: Random): Respondent {
  const shop = random.weighted(shops.map((one) => [one, one.share] as const))
  const general = random.normal()
  const felt = new Map<string, number>()
  const marks = new Map<string, number | null>()
  for (const { items } of factors) {
    const ofFactor = random.normal()
    for (const [name, first, second] of items) {
      const mean = (wave === waves[0] ? first : second) + shop.level + (shopSensitive.has(name) ? shop.waiting : 0)
      const value = mean + spread.general * general + spread.factor * ofFactor + spread.item * random.normal()
      felt.set(name, value)
      marks.set(name, random.next() < blankShare ? null : clamp(Math.round(value), 1, 5))
    }
  }
  const level = overallLevel(felt, general, random)
  const complaint = chooseComplaint(felt, level, random)
  const traits = {
    sex: random.weighted([
      ['男', 62],
      ['女', 38],
    ] as const),
    age: random.next() < 0.015 ? null : clamp(Math.round(38 + 9.5 * random.normal()), 20, 69),
    model: random.weighted(carModels),
    carAge: clamp(Math.round(3.6 + 2.3 * random.normal()), 1, 11),
    service: random.weighted(serviceKinds),
    date: dateBetween(wave.firstDay, wave.lastDay, random),
  }
  return {
    id,
    wave: wave.name,
    shop: shop.name,
    ...traits,
    marks,
    overall: random.next() < 0.008 ? null : (overallLabels[level - 1] ?? null),
    recommend: random.next() < 0.015 ? null : clamp(Math.round(2 * level - 0.4 + 1.1 * random.normal()), 0, 10),
    complaint,
    comment: chooseComment({ complaint, level, model: traits.model, shop: shop.name }, said, random),
  }
}

/** The overall mark goes by the factors as customers weigh them: repair and waiting more than the lounge. */
function overallLevel(felt: ReadonlyMap<string, number>, general: number, random: Random): number {
  const weights: readonly (readonly [string, number])[] = [
    ['一次修好', 0.2],
    ['维修质量', 0.16],
    ['完工速度', 0.12],
    ['说明收费明细', 0.13],
    ['等候时间安排', 0.1],
    ['履行承诺', 0.1],
    ['接待总体评价', 0.09],
    ['维修后无故障', 0.1],
  ]
  const value = weights.reduce((sum, [name, weight]) => sum + weight * (felt.get(name) ?? 0), 0)
  return clamp(Math.round(value + 0.1 + 0.12 * general + 0.42 * random.normal()), 1, 5)
}

function chooseComplaint(felt: ReadonlyMap<string, number>, level: number, random: Random): string | null {
  const likely = complaints.map(({ name, items, ease }) => {
    const mean = items.reduce((sum, item) => sum + (felt.get(item) ?? 0), 0) / items.length
    return [name, ease * 2.9 ** (3.4 - mean)] as const
  })
  const reason = likely.reduce((sum, [, weight]) => sum + weight, 0)
  if (random.next() * (reason + 1.1) > reason || (level === 5 && random.next() < 0.35)) return null
  return random.weighted([...likely, [otherComplaint, 0.22] as const])
}

/** A form that was begun and given back: the first few items answered, the rest blank. */
function abandoned(form: Respondent, random: Random): Respondent {
  const answered = random.integer(2, 9)
  const marks = [...form.marks].map(([name, mark], index) => [name, index < answered ? mark : null] as const)
  return { ...form, marks: new Map(marks), overall: null, recommend: null, complaint: null, comment: null }
}

function dateBetween(first: string, last: string, random: Random): string {
  const day = 86_400_000
  const days = Math.round((Date.parse(last) - Date.parse(first)) / day)
  return new Date(Date.parse(first) + random.integer(0, days) * day).toISOString().slice(0, 10)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
