import { refuse } from '#shared/errors/refusal.ts'
import { renameInRule } from '#shared/quality/rename-in-rule.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { readStoredBatches } from '../entry/batch-noun.ts'
import type { Connection, WritableProject } from '../file/handle.ts'
import { inStep } from '../history/in-step.ts'
import { record, type Step } from '../history/step.ts'
import { causeTreeNoun } from '../improvement/cause-tree-noun.ts'
import { readTrees } from '../improvement/cause-tree-rows.ts'
import { qualityRulesNoun } from '../quality/quality-rules-noun.ts'
import { followRenameInDerived, followRenameInOptions } from './follow-rename.ts'
import { indexSystemNoun } from './index-system-noun.ts'
import { refreshDependents } from './refresh-dependents.ts'
import { surveyDesignNoun } from './survey-design-noun.ts'
import { variableNoun } from './variable-noun.ts'
import { readColumnNamed } from './variable-rows.ts'

/**
 * Saves a variable of the codebook under its present name; `variable.name` may be a new one. The index system, the wave
 * variable, derivations, subsets, quality rules, the origins of effects and the options of weight sets and stored results
 * follow a rename in the same step; what was computed keeps the name it was computed with. Derived variables follow a new
 * scale, type or labels; a derivation itself is not changed here.
 * Answers are not touched: they are kept as they came, and the codebook says how to read them.
 *
 * Refuses `unknownVariable`, `duplicateVariable`, `changeBreaksDerived`, `entryVariableKeyed` (a new name while paper forms are
 * keyed under the old one).
 */
export function saveVariable(project: WritableProject, name: string, variable: Variable): void {
  inStep(project, 'saveVariable', name, (step) => {
    const known = readColumnNamed(step.connection, name) ?? refuse('unknownVariable', { variable: name })
    const isRenamed = variable.name !== name
    if (isRenamed && readColumnNamed(step.connection, variable.name))
      refuse('duplicateVariable', { variable: variable.name })
    const { columnNumber, position, derivation } = known
    const { derivation: _given, ...described } = variable
    const kept = derivation === undefined ? {} : { derivation, type: known.type }
    record(step, variableNoun, String(columnNumber), { ...described, ...kept, columnNumber, position })
    if (isRenamed) followRename(step, name, variable.name)
    refreshDependents(step, variable.name)
  })
}

/** Keyed forms keep their answers by name, so the name stands until they are accepted. */
function refuseKeyed(connection: Connection, variable: string): void {
  const batch = readStoredBatches(connection).find(
    ({ stage, fields, paperIdVariable }) =>
      stage !== 'accepted' && (paperIdVariable === variable || fields.some(({ name }) => name === variable)),
  )
  if (batch !== undefined) refuse('entryVariableKeyed', { variable, batch: batch.name })
}

function followRename(step: Step, from: string, to: string): void {
  const { connection } = step
  refuseKeyed(connection, from)
  const tree = indexSystemNoun.read(connection, '')
  if (tree) record(step, indexSystemNoun, '', renamedNode(tree, from, to))
  const design = surveyDesignNoun.read(connection, '')
  if (design?.waveVariable === from) record(step, surveyDesignNoun, '', { ...design, waveVariable: to })
  for (const causeTree of readTrees(connection)) {
    const { origin } = causeTree
    if (origin?.variable === from)
      record(step, causeTreeNoun, causeTree.id, { ...causeTree, origin: { ...origin, variable: to } })
  }
  followRenameInDerived(step, from, to)
  followRenameInOptions(step, from, to)
  const rules = qualityRulesNoun.read(connection, '')
  if (rules)
    record(
      step,
      qualityRulesNoun,
      '',
      rules.map((rule) => renameInRule(rule, from, to)),
    )
}

function renamedNode(node: IndexNode, from: string, to: string): IndexNode {
  const variable = node.variable === from ? to : node.variable
  return { ...node, variable, children: node.children.map((child) => renamedNode(child, from, to)) }
}
