import type { ApplicationParts } from '../app/application-parts.ts'
import {
  previewCondition,
  previewDerived,
  readSubsets,
  removeDerived,
  removeSubset,
  saveDerived,
  saveSubset,
} from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function derivedRouter({ session }: ApplicationParts) {
  return {
    preview: os.derived.preview.handler(({ input }) => previewDerived(session.project, input.spec, input.previous)),
    save: os.derived.save.handler(({ input }) => {
      saveDerived(session.writable, input.spec, input.previous)
      return done
    }),
    remove: os.derived.remove.handler(({ input }) => {
      removeDerived(session.writable, input.name)
      return done
    }),
  }
}

export function subsetsRouter({ session }: ApplicationParts) {
  return {
    list: os.subsets.list.handler(() => readSubsets(session.project)),
    preview: os.subsets.preview.handler(({ input, signal }) =>
      previewCondition(session.project, input.expression, { signal }),
    ),
    save: os.subsets.save.handler(({ input }) => {
      saveSubset(session.writable, input)
      return done
    }),
    remove: os.subsets.remove.handler(({ input }) => {
      removeSubset(session.writable, input.id)
      return done
    }),
  }
}
