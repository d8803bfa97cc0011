import { afterAll, describe, expect, it } from 'vitest'
import { FuzzProject } from '../../../fuzz/attempt.ts'
import { fixtures } from '../../../fuzz/fixtures.ts'

const seeds = 300
const project = new FuzzProject()
afterAll(() => project.close())

// `npm run fuzz` does the same for thousands of files, in processes that it can end.
describe('a mutated data file', () => {
  it.each(fixtures.map(({ name }, index) => ({ name, index })))(
    'is read, or refused without a trace in the project: $name',
    async ({ index }) => {
      for (let seed = index; seed < seeds; seed += fixtures.length) {
        const outcome = await project.attempt(seed)
        expect(outcome).toMatchObject({ wrote: false })
        expect(outcome.milliseconds, `seed ${seed}`).toBeLessThan(20_000)
      }
    },
  )
})
