import { refuse } from '#shared/errors/refusal.ts'
import { indexFileTexts } from '#shared/messages/app/index-files.ts'
import { fill } from '#shared/messages/language.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { keepSampleWeights } from '../analysis/keep-sample-weights.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import { readIndexSystemFile, writeIndexSystemFile } from '../export/index.ts'
import {
  readIndexSystem,
  readProjectFacts,
  readVariables,
  readWeightSets,
  removeWeightSet,
  saveIndexSystem,
  saveWeightSet,
} from '../project/index.ts'
import { loadTemplate } from '../templates/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function indexSystemRouter({ services, session, files }: ApplicationParts) {
  return {
    read: os.indexSystem.read.handler(() => readIndexSystem(session.project)),
    save: os.indexSystem.save.handler(({ input }) => {
      saveIndexSystem(session.writable, input)
      return done
    }),
    readFile: os.indexSystem.readFile.handler(async ({ input: { file, language } }) => {
      const { project } = session
      const tree = await readIndexSystemFile(files.path(file), {
        name: file.name,
        language,
        variables: readVariables(project),
        present: readIndexSystem(project),
        newId: services.newId,
      })
      return { tree, nodes: countOf(tree) }
    }),
    writeFile: os.indexSystem.writeFile.handler(async ({ input: { target, language } }) => {
      const tree = readIndexSystem(session.project) ?? refuse('indexSystemMissing')
      const { name } = readProjectFacts(session.project)
      const file = target ?? files.reserve(fill(indexFileTexts.fileName, language, { name }))
      await writeIndexSystemFile(files.path(file), tree, language)
      return file
    }),
    template: os.indexSystem.template.handler(
      ({ input }) => loadTemplate(services.folders.resources, input.id, input.language).index,
    ),
  }
}

function countOf({ children }: IndexNode): number {
  return children.reduce((count, child) => count + countOf(child), 1)
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
