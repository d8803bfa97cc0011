import { createRandom } from './random.ts'
import { type Respondent, respondentsOf } from './respondents.ts'
import { columns, factors, waves } from './survey.ts'

export type SampleCell = string | number | Date | null

export const itemNames: readonly string[] = factors.flatMap(({ items }) => items.map(([name]) => name))

export function sampleRespondents(): Respondent[] {
  const random = createRandom(20260715)
  return waves.flatMap((wave) => respondentsOf(wave, random))
}

/** The workbook's rows, the heading first. Dates are at midnight UTC. */
export function sampleRows(respondents: readonly Respondent[]): SampleCell[][] {
  const { id, wave, shop, sex, age, model, carAge, service, date, overall, recommend, complaint, comment } = columns
  const heading = [id, wave, shop, sex, age, model, carAge, service, date, ...itemNames]
  return [
    [...heading, overall, recommend, complaint, comment],
    ...respondents.map((one) => [
      ...[one.id, one.wave, one.shop, one.sex, one.age, one.model, one.carAge, one.service, new Date(one.date)],
      ...itemNames.map((name) => one.marks.get(name) ?? null),
      ...[one.overall, one.recommend, one.complaint, one.comment],
    ]),
  ]
}
