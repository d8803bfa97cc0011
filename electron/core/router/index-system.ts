import { keepSampleWeights } from '../analysis/keep-sample-weights.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import { readIndexSystem, readWeightSets, removeWeightSet, saveIndexSystem, saveWeightSet } from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function indexSystemRouter({ session }: ApplicationParts) {
  return {
    read: os.indexSystem.read.handler(() => readIndexSystem(session.project)),
    save: os.indexSystem.save.handler(({ input }) => {
      saveIndexSystem(session.writable, input)
      return done
    }),
  }
}

export function weightsRouter({ session }: ApplicationParts) {
  return {
    list: os.weights.list.handler(() => readWeightSets(session.project)),
    save: os.weights.save.handler(({ input }) => {
      saveWeightSet(session.writable, input.set, { apply: input.apply })
      return done
    }),
    remove: os.weights.remove.handler(({ input }) => {
      removeWeightSet(session.writable, input.id)
      return done
    }),
    keepSample: os.weights.keepSample.handler(({ input: { analysis, options, name } }) => {
      keepSampleWeights(session.writable, session.tables, analysis, options, name)
      return done
    }),
  }
}
