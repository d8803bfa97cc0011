import { z } from 'zod'
import {
  asOneStep,
  openProject,
  readSubsets,
  readVariables,
  removeDerived,
  removeSubset,
  saveDerived,
  saveSubset,
  type WritableProject,
} from '#core/project/index.ts'
import { lineageOf } from '#shared/derive/derivation/lineage-of.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { derivedSpecSchema } from '#shared/survey/derived-spec.ts'
import { subsetSchema } from '#shared/survey/subset.ts'
import { type Command, exitCodes, type Invocation, word } from '../command.ts'
import { jsonArgument, parseJson } from '../json-argument.ts'
import { writeOptions } from '../project-options.ts'
import { withProject } from '../with-project.ts'

const specSchema = z.strictObject({
  /** Variables to define; one that is there already under the name is changed. */
  add: z
    .array(
      derivedSpecSchema.extend({
        label: z.string().default(''),
        role: derivedSpecSchema.shape.role.default('item'),
        labels: derivedSpecSchema.shape.labels.default({}),
      }),
    )
    .default([]),
  /** Names of derived variables to remove, before anything is added. */
  remove: z.array(z.string()).default([]),
  subsets: z.array(subsetSchema.pick({ name: true, expression: true })).default([]),
  removeSubsets: z.array(z.string()).default([]),
})
type Spec = z.infer<typeof specSchema>

async function readSpec(given: string): Promise<Spec> {
  const { source } = await jsonArgument(given)
  const parsed = specSchema.safeParse(parseJson(source, 'SPEC'))
  return parsed.success ? parsed.data : refuse('invalidInput', { place: 'SPEC', reason: z.prettifyError(parsed.error) })
}

/** All of it or nothing, as one step of undo. */
function apply(project: WritableProject, spec: Spec, newId: () => string): void {
  asOneStep(project, 'saveDerived', spec.add.map(({ name }) => name).join(', '), () => {
    for (const name of spec.removeSubsets) {
      const known = readSubsets(project).find((subset) => subset.name === name)
      removeSubset(project, known?.id ?? refuse('unknownSubset', { subset: name }))
    }
    for (const name of spec.remove) removeDerived(project, name)
    for (const variable of spec.add) {
      const isKnown = readVariables(project).some(({ name }) => name === variable.name)
      saveDerived(project, variable, isKnown ? variable.name : null)
    }
    for (const { name, expression } of spec.subsets) {
      const known = readSubsets(project).find((subset) => subset.name === name)
      saveSubset(project, { id: known?.id ?? newId(), name, expression })
    }
  })
}

function list(project: WritableProject) {
  const variables = readVariables(project)
  const lineage = lineageOf(variables)
  return {
    derived: variables
      .filter(({ derivation }) => derivation !== undefined)
      .map((variable) => ({ ...variable, ...lineage.get(variable.name) })),
    subsets: readSubsets(project),
  }
}

export const deriveCommand: Command = {
  usage: 'derive PROJECT [SPEC] [--json]',
  summary: {
    'zh-CN':
      '列出派生变量和子集；给出 SPEC（JSON 文本、文件或 -）时先按其中的 add、remove、subsets、removeSubsets 增删，要么全部完成，要么都不做。',
    en: 'Lists derived variables and subsets, after adding and removing those of SPEC (JSON text, a file, or -): {add, remove, subsets, removeSubsets}.',
  },
  options: {},
  words: [1, 2],
  async run(invocation: Invocation) {
    const [, given] = invocation.words
    const spec = given === undefined ? null : await readSpec(given)
    const options = writeOptions(invocation)
    await withProject(openProject(word(invocation, 0), options), (project) => {
      if (spec !== null) apply(project, spec, options.environment.newId)
      const { derived, subsets } = list(project)
      if (invocation.json) invocation.result(JSON.stringify({ derived, subsets }))
      else {
        for (const { name, type, derivedFrom = [] } of derived)
          invocation.result(`${name}  ${type}  ← ${derivedFrom.join(', ')}`)
        for (const { name, expression } of subsets) invocation.result(`${name}  { ${expression} }`)
      }
    })
    return exitCodes.ok
  },
}
