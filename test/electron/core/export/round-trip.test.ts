import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeProject, type WritableProject } from '#core/project/index.ts'
import { makeSampleProject } from '#core/sample/make-sample-project.ts'
import { randomSurvey } from './random-survey.ts'
import { contents, now, place, projectOf, roundTrip } from './support.ts'

const resources = fileURLToPath(new URL('../../../../resources', import.meta.url))
const formats = ['xlsx', 'csv', 'sav'] as const

describe('the sample project', () => {
  let project: WritableProject
  beforeAll(async () => {
    let id = 0
    const environment = { now, newId: () => `id-${id++}`, softwareVersion: '0.0.0' }
    project = await makeSampleProject(place('sample.csat'), resources, {
      writer: { user: 'tester', host: 'here', pid: 1 },
      environment,
    })
  })
  afterAll(() => closeProject(project))

  it.each(formats)('exported to .%s as codes and imported again has equal data and codebook', async (format) => {
    expect(await roundTrip(project, { format })).toEqual(contents(project))
  })

  it.each(['xlsx', 'csv'] as const)('exported to .%s as labels and imported again has equal data', async (format) => {
    expect(await roundTrip(project, { format, answers: 'labels' })).toEqual(contents(project))
  })

  it('exported with an English codebook is imported again alike', async () => {
    expect(await roundTrip(project, { language: 'en' })).toEqual(contents(project))
  })
})

describe('any project', () => {
  it.each(formats)(
    'exported to .%s and imported again has equal data and codebook',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          randomSurvey(format),
          fc.constantFrom('codes', 'labels'),
          async ({ variables, rows }, answers) => {
            const project = await projectOf(variables, rows)
            try {
              expect(await roundTrip(project, { format, answers })).toEqual(contents(project))
            } finally {
              closeProject(project)
            }
          },
        ),
        { numRuns: 25 },
      )
    },
    180_000,
  )
})
